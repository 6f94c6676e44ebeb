import { css } from 'lit';

/** Of the rows: what answers a question besides them, and why each is there. */
export const answerResultsStyles = css`
  mark {
    background: var(--_mark);
    color: var(--_ink);
    border-radius: 0.15em;
  }
  .why {
    font-size: 0.875em;
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.625em;
  }
  @supports not (overflow-clip-margin: 4px) {
    .entry :focus-visible {
      outline-offset: -2px;
    }
  }
  .other-times {
    margin-block-start: 1em;
    color: var(--_ink-muted);
    font-size: 0.875em;
  }
  .none {
    border-block-start: 1px solid var(--_rule);
    padding-block: 1.5em;
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .words,
  .words summary {
    color: var(--_ink-muted);
  }
  .words summary {
    inline-size: fit-content;
    padding-inline: 0;
    align-content: center;
    font-size: 0.9375em;
    text-decoration: none;
    cursor: pointer;
    /* What a reader copies holds what the row says. */
    -webkit-user-select: none;
  }
  .words dl {
    display: grid;
    gap: 0.25em;
    padding-block: 0.25em 0.5em;
  }
  .words dt {
    font-weight: 600;
  }
  .words :is(dt, dd) {
    display: inline;
    unicode-bidi: normal;
  }
  .words dt::after {
    content: ': ';
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
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @container (min-width: 50em) {
    .entry > .why {
      grid-area: 4 / 1 / auto / -1;
    }
  }
`;
