import { css } from 'lit';

export const resultsStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    container-type: inline-size;
  }
  ul {
    list-style: none;
  }
  .columns {
    display: none;
  }
  .entry {
    padding-block: 1.125em;
    /* What skips its content cuts what stands out of it: focus rings. */
    overflow-clip-margin: 4px;
    border-block-start: 1px solid var(--_rule);
    display: grid;
    gap: 0.625em;
    scroll-margin-block: 5em 2em;
    /* Rows out of sight cost no layout; find-in-page and screen readers reach them all the same. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20em;
  }
  @supports not (overflow-clip-margin: 4px) {
    .entry :focus-visible {
      outline-offset: -2px;
    }
  }
  .entry > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  [part~='vendor'] {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }
  .muted,
  .links {
    color: var(--_ink-muted);
    font-size: 0.875em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.375em;
  }
  .links .icon-link {
    margin-inline-end: 0.2em;
  }
  .about {
    display: grid;
    gap: 0.375em;
    align-content: start;
    max-inline-size: 70ch;
  }
  .about dl,
  .data {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
    align-content: start;
  }
  .about dl {
    grid-template-columns: 5.5em minmax(0, 1fr);
    font-size: 0.875em;
    color: var(--_ink-muted);
  }
  dt {
    color: var(--_ink-muted);
  }
  .data dt .icon {
    margin-inline-end: 0.375em;
  }
  dd > ul > li + li {
    margin-block-start: 0.125em;
  }
  .inferred {
    color: var(--_ink-muted);
    text-decoration: underline dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .service {
    font-weight: 600;
  }
  .unknown {
    color: var(--_ink-muted);
    font-style: italic;
  }
  .why {
    font-size: 0.875em;
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.625em;
    grid-column: 1 / -1;
  }
  .aside {
    margin-block-start: 2em;
    border-block-start: 3px double var(--_rule);
    padding-block-start: 1em;
  }
  .aside > .explained {
    color: var(--_ink-muted);
    font-size: 0.9375em;
    margin-block-end: 0.75em;
  }
  [part~='list-heading'] {
    font-weight: 600;
    font-size: 1.0625em;
  }
  .none {
    border-block-start: 1px solid var(--_rule);
    padding-block: 1.5em;
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .none > .answer {
    font-size: 1.25em;
    font-weight: 600;
  }
  .widen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .more {
    margin-block: 0.5em 1em;
  }
  .more,
  .widen button {
    min-block-size: 2.75em;
    padding: 0.375em 0.875em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .other-times {
    margin-block-start: 1em;
    color: var(--_ink-muted);
    font-size: 0.875em;
  }
  @container (max-width: 16em) {
    .about dl,
    .data {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 38em) {
    .entry,
    .columns {
      grid-template-columns: minmax(8em, 1fr) minmax(0, 1.5fr) minmax(0, 1.9fr);
      column-gap: 2em;
    }
    .entry {
      contain-intrinsic-block-size: auto 10em;
    }
    .columns {
      display: grid;
      padding-block-end: 0.5em;
      color: var(--_ink-muted);
    }
    .columns span {
      font-size: 0.8125em;
      font-weight: 600;
    }
  }
  @media (pointer: coarse) {
    .links a {
      min-block-size: 2.75em;
      display: inline-flex;
      align-items: center;
    }
  }
  @media print {
    /* Addresses have the whole width: the rest stands beside each other above them. */
    .entry {
      content-visibility: visible;
      break-inside: avoid;
      padding-block: 0.5em;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr) minmax(0, 1.9fr);
      grid-template-rows: repeat(5, auto) 1fr auto;
      gap: 0 1.5em;
    }
    .provider {
      display: contents;
    }
    .provider > * {
      grid-column: 1;
    }
    .about,
    .data {
      grid-row: 1 / span 6;
    }
    .about {
      grid-column: 2;
    }
    .data {
      grid-column: 3;
      grid-template-columns: 7em minmax(0, 1fr);
      gap: 0 0.5em;
    }
    .provider > .links {
      grid-column: 1 / -1;
      grid-row: 7;
      gap: 0 1.5em;
      margin-block-start: 0.125em;
    }
    .aside {
      margin-block-start: 1em;
      padding-block-start: 0.5em;
    }
    .permalink,
    .widen {
      display: none;
    }
    .links a[href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
