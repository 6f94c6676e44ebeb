import { css } from 'lit';

/** The table on paper: on one page. */
export const printMatrixStyles = css`
  @media print {
    .axes,
    .chooser,
    .keys,
    .group .icon {
      display: none;
    }
    .group,
    .cell {
      display: grid;
      min-block-size: 0;
      color: inherit;
    }
    .other {
      display: table-cell;
    }
    .scroller {
      overflow: visible;
      max-block-size: none;
    }
    /* On one page: as many columns as there are, all of one width. */
    table {
      table-layout: fixed;
      font-size: 0.6875em;
    }
    thead,
    th[scope='row'],
    .corner {
      position: static;
      min-inline-size: 0;
    }
    .corner {
      inline-size: 13%;
    }
    thead :is(th, td) {
      font-size: 0.875em;
    }
    thead :is(th, td),
    th[scope='row'],
    .cell {
      padding: 0.125em 0.25em;
      min-inline-size: 0;
      line-height: 1.25;
      overflow-wrap: break-word;
    }
    .answer .icon {
      inline-size: 0.8em;
      block-size: 0.8em;
    }
    th[scope='row'],
    .cell {
      font-size: 1em;
    }
    .answer,
    .too {
      white-space: normal;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
