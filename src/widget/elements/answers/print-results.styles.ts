import { css } from 'lit';

/** The rows on paper. */
export const printStyles = css`
  @media print {
    /* Addresses have the whole width: the rest stands beside each other above them. */
    .entry {
      content-visibility: visible;
      break-inside: avoid;
      padding-block: 0.5em;
      grid-template-rows: auto auto 1fr;
    }
    .entry,
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr) minmax(0, 1.9fr);
      gap: 0 1.5em;
    }
    .provider {
      display: contents;
    }
    .entry > [part~='vendor'] {
      grid-area: 1 / 1;
    }
    .provider > p {
      grid-area: 2 / 1 / 4;
    }
    .entry > .purpose {
      grid-area: 1 / 2 / 3;
    }
    .entry > .details {
      grid-area: 3 / 2;
    }
    .entry > .data {
      grid-area: 1 / 3 / 4;
    }
    .data > dl {
      gap: 0 0.5em;
    }
    .words:not([open]) {
      display: none;
    }
    .provider > .links {
      grid-area: 4 / 1 / auto / -1;
      gap: 0 1.5em;
      margin-block-start: 0.125em;
      line-height: inherit;
    }
    .entry > .why {
      grid-area: 5 / 1 / auto / -1;
    }
    .aside {
      margin-block-start: 1em;
      padding-block-start: 0.5em;
    }
    /* Says how many rows are not printed. */
    .more {
      display: block;
    }
    .links .permalink,
    .widen {
      display: none;
    }
    .links a[href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
