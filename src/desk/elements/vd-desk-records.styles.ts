import { css } from 'lit';

export const vdDeskRecordsStyles = css`
  .records {
    margin-block: 0.75em;
    max-block-size: 24em;
    overflow-y: auto;
    border-block: 1px solid var(--_rule);
  }
  .record {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    align-items: center;
    min-block-size: max(2.25em, 24px);
    padding: 0.375em 0.5em;
    border-inline-start: 3px solid transparent;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .record:hover {
    background: var(--_paper-raised);
  }
  .record:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .record[aria-selected='true'] {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .record .count {
    color: var(--_planned);
    font-weight: 400;
  }
  [role='status'] {
    margin: 0;
  }
  @media (pointer: coarse) {
    .record {
      min-block-size: 44px;
    }
  }
  @media (min-width: 56em) {
    .records {
      max-block-size: calc(100vh - 20em);
      min-block-size: 12em;
    }
  }
`;
