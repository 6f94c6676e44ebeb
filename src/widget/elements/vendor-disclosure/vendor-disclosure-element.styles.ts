import { css } from 'lit';

export const elementStyles = css`
  :host {
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  /* Whatever a page says of its text stops here, but for its font, its size, and whether it is seen, touched, dark. */
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    /* The page may make the host a flex container, or no box at all. */
    inline-size: 100%;
    /* Else what only screen readers get would stand outside of a scrolling box around us. */
    position: relative;
    color: var(--_ink);
    background: var(--_paper);
    padding: var(--_padding);
    font-family: var(--_font);
    font-size: max(1em, 12px);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: left;
    /* These two by the name that every engine knows. */
    -webkit-user-select: text;
    -webkit-text-size-adjust: 100%;
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
  }
  /* To the side that the page begins at, though a sentence of another direction begins at its own. */
  .base:dir(rtl) {
    text-align: right;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  /* Past the filters, for those who go by keys. */
  .skip {
    position: absolute;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block-start: 0.75em;
  }
  /* The button that opens the filters has its place before they are there. */
  .filters {
    min-block-size: 2.75em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 0.75em;
    padding-block: 0.25em 0.5em;
  }
  .matched {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  /* As high as with what comes to stand beside it. */
  .matched:only-child {
    margin-block: 0.25em;
  }
  @media (pointer: coarse) {
    .matched:only-child {
      margin-block: 0.625em;
    }
  }
  /* What a page reserved for the list stays reserved until it is there. */
  .loading {
    display: flow-root;
    min-block-size: 100vh;
  }
  .loading .stack {
    display: none;
  }
  .skeleton {
    display: grid;
    align-content: start;
    gap: 1em;
    padding-block: 0.5em;
  }
  .skeleton span {
    block-size: 1.25em;
    border-radius: var(--_radius);
    background: var(--_paper-raised);
  }
  .skeleton span:last-child {
    inline-size: 60%;
  }
  @container (min-width: 60em) {
    .body {
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 2.5em;
      padding-block-start: 1.25em;
    }
  }
`;
