import { css } from 'lit';

export const vdDeskStyles = css`
  :host {
    /* Its own texts are English, wherever it stands. */
    direction: ltr;
    min-block-size: 100vh;
    background: var(--_paper);
    font-family: var(--_font);
    padding: 1.5em max(clamp(1em, 4vw, 3em), calc((100% - 80em) / 2)) 4em;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  h1 {
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.25;
  }
  header p {
    margin: 0;
  }
  .file .button {
    min-block-size: max(2em, 24px);
    padding-block: 0.125em;
    font-size: 0.875em;
  }
  nav {
    margin-block: 1em 2em;
    border-block-end: 1px solid var(--_rule);
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
    counter-reset: step;
  }
  nav button {
    min-block-size: 2.75em;
    padding: 0.5em 0;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_ink);
    counter-increment: step;
  }
  nav button::before {
    content: counter(step) ' ';
    color: var(--_ink-muted);
    font-variant-numeric: tabular-nums;
  }
  nav button:hover:not(:disabled, [aria-current]) {
    border-color: var(--_rule);
  }
  nav button:disabled {
    color: var(--_ink-muted);
    cursor: not-allowed;
    opacity: 0.75;
  }
  nav [aria-current]:not(:disabled) {
    border-color: var(--_accent);
    font-weight: 600;
  }
  nav .count {
    font-size: 0.875em;
    font-weight: 400;
  }
  .onward {
    margin-block: 2.5em 0;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_rule);
    max-inline-size: none;
  }
  @media (forced-colors: active) {
    nav button {
      border-block-end-color: Canvas;
    }
    nav [aria-current] {
      border-block-end-color: Highlight;
    }
  }
`;
