import { css } from 'lit';

/** Of the rows: what answers a question besides them, and why each is there. */
export const answerResultsStyles = css`
  .why {
    font-size: 0.875em;
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.625em;
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
  .none > .answer {
    font-size: 1.25em;
    font-weight: 600;
  }
  .widen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .widen button {
    min-block-size: 2.75em;
    padding: 0.375em 0.875em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  @container (min-width: 50em) {
    .entry > .why {
      grid-area: 4 / 1 / auto / -1;
    }
  }
`;
