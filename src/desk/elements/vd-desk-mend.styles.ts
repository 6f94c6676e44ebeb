import { css } from 'lit';

export const vdDeskMendStyles = css`
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
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
    inline-size: 100%;
    min-block-size: max(2.25em, 24px);
    padding: 0.375em 0.5em;
    border: 0;
    border-inline-start: 3px solid transparent;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .record:hover {
    background: var(--_paper-raised);
  }
  .record:focus-visible {
    outline-offset: -2px;
  }
  .record[aria-current] {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .record .count {
    color: var(--_planned);
    font-weight: 400;
  }
  .list > p {
    margin-block-start: 1em;
  }
  .renamed {
    font-size: 0.875em;
    margin-block-start: -0.5em;
  }
  .form h3 {
    margin-block-start: 0;
    overflow-wrap: anywhere;
  }
  h4 {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .entry-head {
    justify-content: space-between;
  }
  .form > .row {
    margin-block-end: 1.5em;
  }
  .next {
    margin-block-start: 1.5em;
  }
  @media (min-width: 56em) {
    .halves {
      grid-template-columns: 18em minmax(0, 1fr);
      gap: 3em;
    }
    .list {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
    .records {
      max-block-size: calc(100vh - 20em);
      min-block-size: 12em;
    }
  }
`;
