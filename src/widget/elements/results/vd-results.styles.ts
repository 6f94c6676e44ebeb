import { css } from 'lit';

export const resultsStyles = css`
  :host {
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
    gap: 0.5em;
    scroll-margin-block: 5em 2em;
    /* Rows out of sight cost no layout; find-in-page and screen readers reach them all the same. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20em;
  }
  .entry > * {
    min-inline-size: 0;
  }
  [part~='vendor'] {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }
  .silence {
    padding-block-end: 0.75em;
  }
  .details,
  .purpose {
    max-inline-size: 70ch;
  }
  [part='note'],
  .details,
  .provider,
  .silence {
    color: var(--_ink-muted);
    font-size: 0.875em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    /* Links one below another are to be hit one by one. */
    line-height: max(1.75em, 25px);
  }
  .permalink .icon {
    margin-inline-end: 0.3em;
  }
  .links a,
  dt > [part='note'] {
    display: inline-block;
  }
  .details dt {
    font-weight: 600;
  }
  .details div {
    unicode-bidi: plaintext;
  }
  .details :is(dt, dd, ul, li) {
    display: inline;
    unicode-bidi: normal;
  }
  .details li + li::before {
    content: '\\a0· ';
    /* Not read aloud, where that can be said. */
    content: '\\a0· ' / '';
  }
  .details [part='note'] {
    display: inline;
    font-size: 1em;
    font-weight: 400;
  }
  .data {
    font-size: 0.9375em;
  }
  .data > dl {
    display: grid;
    grid-template-columns: 8.25em minmax(0, 1fr);
    gap: 0.25em 0.75em;
  }
  dd > ul > li + li {
    margin-block-start: 0.125em;
  }
  [part='service'] {
    font-weight: 600;
  }
  [part='not-stated'] {
    font-style: italic;
  }
  .data dt,
  [part='not-stated'] {
    color: var(--_ink-muted);
  }
  @container (max-width: 16em) {
    .data > dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* What data beside all else. The last row takes what is left: nothing above it is pulled apart. */
  @container (min-width: 36em) {
    .entry {
      grid-template: repeat(4, auto) 1fr / minmax(0, 1fr) minmax(0, 1.1fr);
      align-items: baseline;
      gap: 0.375em 2em;
      contain-intrinsic-block-size: auto 10em;
    }
    .entry > * {
      grid-column: 1;
    }
    .entry > .data {
      grid-area: 1 / 2 / -1;
    }
  }
  @container (min-width: 50em) {
    .entry,
    .columns {
      grid-template-columns: minmax(8em, 1fr) minmax(0, 1.5fr) minmax(0, 2fr);
      column-gap: 2em;
    }
    /* Name and sentence end at lines of their own: what stands below one need not wait for the other. */
    .entry {
      grid-template-rows: auto [name] auto [said] 1fr [end] auto;
    }
    .long {
      grid-template-rows: auto [said] auto [name] 1fr [end] auto;
    }
    .entry > [part~='vendor'] {
      grid-row: 1 / name;
    }
    .entry > .purpose {
      grid-area: 1 / 2 / said;
    }
    .entry > .data {
      grid-area: 1 / 3 / end;
    }
    .entry > .details {
      grid-area: said / 2 / end;
    }
    .entry > .provider {
      grid-area: name / 1 / end;
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
    /* With the room above and below that a link has there, 44 px. */
    .links {
      line-height: calc(44px - 1em);
    }
  }
`;
