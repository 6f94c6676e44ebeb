import { css } from 'lit';

export const tabsStyles = css`
  /* Not the host of all: contained, it would have no width of its own where a page floats it or puts it in a row. */
  :host {
    min-inline-size: 0;
    container-type: inline-size;
  }
  [role='tablist'] {
    display: flex;
    gap: 0.25em;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    /* Room for the edge that says whether the row goes on (see answer-tabs.styles.ts). */
    padding-inline-end: 2em;
  }
  [role='tabpanel'] {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: -1px;
  }
  [role='tab'] {
    flex: none;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_ink-muted);
    white-space: nowrap;
  }
  [role='tab']:hover {
    color: var(--_ink);
    border-block-end-color: var(--_rule);
  }
  [role='tab'][aria-selected='true'] {
    color: var(--_ink);
    font-weight: 600;
    border-block-end-color: var(--_accent);
  }
  [role='tab']:focus-visible {
    outline-offset: -3px;
  }
  .count {
    font-weight: 400;
    font-size: 0.875em;
  }
  @media print {
    [role='tablist'] {
      display: none;
    }
  }
`;
