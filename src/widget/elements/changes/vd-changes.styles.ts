import { css } from 'lit';

export const changesStyles = css`
  :host {
    min-inline-size: 0;
    container-type: inline-size;
  }
  .stack,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .stack {
    gap: 1.5em;
  }
  [part='version'] {
    font-weight: 600;
  }
  ul {
    list-style: none;
    border-block-start: 1px solid var(--_rule);
  }
  li {
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_rule);
  }
  li p + p {
    margin-block-start: 0.25em;
  }
  [part='change-date'] {
    color: var(--_ink-muted);
  }
  [part='change-name'] {
    font-weight: 600;
  }
  button[part='change-name'] {
    min-block-size: 24px;
    padding: 0;
    text-align: inherit;
  }
  .tools,
  .since,
  .since label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.375em 0.75em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  select,
  input {
    font-size: max(1em, 16px);
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  /* A sentence of the list goes its own way on a page of the other one. */
  .facts span,
  .change > span {
    unicode-bidi: plaintext;
  }
  .since {
    flex: 1 1 20em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
    color: var(--_ink-muted);
  }
  @container (min-width: 46em) {
    section {
      grid-template-columns: 17em minmax(0, 1fr);
      gap: 2.5em;
      border-block-start: 1px solid var(--_rule);
    }
    section > [part='version'] {
      padding-block-start: 0.625em;
    }
    ul {
      border: 0;
    }
    li:last-child {
      border: 0;
    }
    .change {
      display: grid;
      grid-template-columns: 6em minmax(0, 70ch);
      gap: 0.75em;
      align-items: baseline;
    }
  }
  @media (pointer: coarse) {
    /* To be hit by a finger, without pulling the lines of a sentence apart. */
    button[part='change-name'] {
      padding-block: 0.625em;
      margin-block: -0.625em;
      min-inline-size: 44px;
    }
  }
  @media print {
    /* Only what was chosen is said, as text. */
    .since,
    .by-version label + label {
      display: none;
    }
    .by-version,
    .by-day {
      display: flex;
    }
    select,
    input {
      all: unset;
    }
    button[part='change-name'] {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
