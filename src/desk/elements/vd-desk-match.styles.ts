import { css } from 'lit';

export const vdDeskMatchStyles = css`
  ul.columns[role='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 1.25em;
    margin-block: 1.5em;
  }
  .columns label {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .columns p {
    margin-block: 0.25em 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  select.out {
    border-style: dashed;
    color: var(--_ink-muted);
  }
  .dates {
    max-inline-size: 24em;
  }
  .status {
    margin-block: 1.5em 1em;
  }
  .status ul {
    padding-inline-start: 1.25em;
  }
  .often {
    max-inline-size: 44em;
    margin-block-end: 1em;
    padding-inline-start: 1.25em;
    font-size: 0.875em;
  }
  .often b {
    font-weight: 600;
    color: var(--_planned);
  }
  .scroll {
    overflow-x: auto;
    margin-block: 0.5em;
    container-type: inline-size;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875em;
    min-inline-size: 100%;
  }
  caption {
    padding-block: 0.5em;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    text-align: start;
    vertical-align: top;
    border-block-start: 1px solid var(--_rule);
    min-inline-size: 7.5em;
    max-inline-size: 24em;
    overflow-wrap: anywhere;
  }
  /* Words of headings are not broken while there is room to scroll. */
  thead th {
    font-weight: 600;
    overflow-wrap: break-word;
  }
  tbody th {
    color: var(--_ink-muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  th:first-child,
  .why td:first-child {
    min-inline-size: 3em;
  }
  .why td {
    border: 0;
    padding-block-start: 0;
    max-inline-size: none;
  }
  /* In sight however wide the table, and however far it is scrolled. */
  .why p {
    position: sticky;
    inset-inline-start: 0;
    inline-size: fit-content;
    max-inline-size: min(40em, 100cqi - 4.5em);
  }
  .unread {
    color: var(--_planned);
  }
  .left,
  .kept {
    color: var(--_ink-muted);
  }
  .fate {
    display: block;
    font-size: 0.8125em;
    font-style: italic;
  }
`;
