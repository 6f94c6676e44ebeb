import { css } from 'lit';

/** Of the element: what a question, an error and paper need. */
export const answerElementStyles = css`
  .skip {
    inset-inline-start: 0;
    z-index: 1;
  }
  .skip,
  .alert button {
    min-block-size: 2.75em;
    padding: 0.375em 1em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: max(1.875em, 24px);
    padding: 0.125em 0.625em;
    border: 1px solid var(--_control);
    border-radius: 1em;
    background: var(--_paper-raised);
    font-size: 0.9375em;
  }
  /* At the edges of what is around it. */
  .bar > .plain {
    padding-inline: 0;
  }
  .near {
    font-weight: 600;
  }
  [part='translation'] {
    margin-block-start: 0.5em;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.75em;
    color: var(--_ink-muted);
    font-size: 0.9375em;
  }
  /* What is said before the entries, above the line that they begin with. */
  .answers,
  .near,
  .ask,
  .terms {
    padding-block-end: 0.75em;
  }
  .ask .chip {
    color: var(--_ink);
  }
  .terms {
    color: var(--_ink-muted);
    font-size: 0.9375em;
    max-inline-size: 70ch;
  }
  /* A sentence of the list goes its own way on a page of the other one. */
  .terms div {
    unicode-bidi: plaintext;
  }
  .terms :is(dt, dd) {
    display: inline;
    unicode-bidi: normal;
  }
  .terms dt {
    font-weight: 600;
  }
  .alert {
    border: 1px solid var(--_control);
    border-inline-start: 4px solid var(--_former);
    border-radius: var(--_radius);
    padding: 1em;
    margin-block-end: 1em;
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .printed {
    display: none;
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      background: CanvasText;
      color: Canvas;
      /* Else each line of text is laid on a strip of canvas. */
      forced-color-adjust: none;
    }
  }
  /* Where there is little room, ways to keep the list stand beside the one out of the question, never alone. */
  @container (max-width: 24em) {
    .chips {
      inline-size: 100%;
    }
  }
  @container (max-width: 20em) {
    .matched:has(~ .plain) {
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    .chip {
      min-block-size: 44px;
      border-radius: 1.375em;
    }
  }
  @media print {
    .base {
      background: none;
      padding: 0;
      font-size: 9.5pt;
      line-height: 1.35;
    }
    .introduction {
      max-inline-size: none;
    }
    .printed {
      display: block;
    }
    .body {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      padding-block-start: 0.25em;
    }
    .filters,
    .views,
    .chips,
    .ask,
    .terms {
      display: none;
    }
  }
`;
