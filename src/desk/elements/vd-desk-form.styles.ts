import { css } from 'lit';

export const vdDeskFormStyles = css`
  #record-findings {
    margin-block-end: 1em;
  }
  :host {
    container-type: inline-size;
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1.25em;
  }
  .help {
    font-size: 0.8125em;
    margin: 0.25em 0 0;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    padding-block: 0.125em;
    padding-inline: 0.625em 0.125em;
    margin: 0 0.375em 0.375em 0;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_paper-raised);
    font-size: 0.875em;
  }
  .chip details {
    max-inline-size: 24em;
  }
  .chip button {
    color: var(--_ink-muted);
    text-decoration: none;
    min-inline-size: 24px;
  }
  .rows {
    margin-block-end: 1em;
    grid-column: 1 / -1;
  }
  .rows > :is(legend, summary) {
    inline-size: 100%;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .record {
    padding-inline-start: 0.75em;
    margin-block-end: 0.75em;
    border-inline-start: 2px solid var(--_rule);
  }
  .rows .plain:not(.chip *) {
    padding-inline: 0;
  }
  .record .field {
    margin-block-end: 0.5em;
  }
  summary {
    font-weight: 600;
    font-size: 0.875em;
    cursor: pointer;
    min-block-size: max(2em, 24px);
  }
  fieldset.field .choice {
    margin-inline-end: 1em;
  }
  @container (min-width: 36em) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .of-long,
    .of-lines,
    .of-words {
      grid-column: 1 / -1;
    }
  }
`;
