import { css } from 'lit';

/** What the parts of the desk share, beside what they have of the widget. */
export const deskStyles = css`
  :host {
    display: block;
    color: var(--_ink);
    line-height: 1.5;
    /* Addresses are longer than a phone is wide. */
    overflow-wrap: break-word;
  }
  h2 {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    margin-block-end: 0.5em;
  }
  h3 {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    margin-block: 1.5em 0.5em;
  }
  h2:focus-visible {
    outline-offset: 0.25em;
  }
  p {
    max-inline-size: 44em;
    margin-block-end: 0.75em;
  }
  ul[role='list'],
  ol[role='list'] {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .muted {
    color: var(--_ink-muted);
  }
  .small {
    font-size: 0.875em;
  }
  .button {
    min-block-size: max(2.5em, 24px);
    padding: 0.375em 1em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .button:hover:not(:disabled, [aria-disabled='true']) {
    border-color: var(--_ink);
  }
  /* What may not be pressed for a moment keeps the focus. */
  .button:is(:disabled, [aria-disabled='true']) {
    color: var(--_ink-muted);
    cursor: not-allowed;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_paper);
    font-weight: 600;
  }
  .primary:is(:disabled, [aria-disabled='true']) {
    border-color: var(--_control);
    background: var(--_paper-raised);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .field {
    display: block;
    margin-block-end: 1em;
  }
  .address {
    max-inline-size: 36em;
  }
  .field > label,
  .label {
    display: block;
    font-weight: 600;
    font-size: 0.875em;
    margin-block-end: 0.25em;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: max(2.5em, 24px);
    padding: 0.375em 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    /* Below 16 px iOS zooms the page to the field. */
    font-size: max(16px, 1em);
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 2.5em;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.0625em;
    block-size: 1.0625em;
    margin: 0;
    accent-color: var(--_accent);
  }
  progress {
    inline-size: 8em;
    max-inline-size: 100%;
    vertical-align: middle;
    accent-color: var(--_accent);
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_former);
    border-inline-start-width: 4px;
  }
  .finding {
    font-size: 0.875em;
    margin-block: 0.25em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_planned);
  }
  .finding.error {
    border-color: var(--_former);
  }
  .finding b {
    font-weight: 600;
  }
  .error b {
    color: var(--_former);
  }
  .warning b {
    color: var(--_planned);
  }
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset {
    margin-block-end: 1em;
  }
  legend {
    font-weight: 600;
    font-size: 0.875em;
    margin-block-end: 0.25em;
  }
  .choice {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(1.75em, 24px);
  }
  .box {
    border-block-start: 1px solid var(--_rule);
    padding-block: 1em;
  }
  @media (pointer: coarse) {
    .button,
    .choice,
    select,
    input:not([type='checkbox'], [type='radio'], [type='file']) {
      min-block-size: 44px;
    }
  }
`;
