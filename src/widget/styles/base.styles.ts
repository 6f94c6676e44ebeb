import { css } from 'lit';

/** What every part shares. Sizes are in em: a page's rem may be anything. */
export const baseStyles = css`
  :host {
    display: block;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  /* A sentence keeps its own direction on a page of the other one: its full stop stays at its end. */
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  li,
  dt,
  dd,
  th,
  td,
  button,
  input,
  ::placeholder {
    unicode-bidi: plaintext;
  }
  /* Of isolated names alone no direction can be told: those of a language from right to left go as it does. */
  :is(p, li, dd):is(:lang(ar), :lang(fa), :lang(he), :lang(ur)) {
    unicode-bidi: normal;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button {
    cursor: pointer;
    touch-action: manipulation;
  }
  a,
  .plain {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .plain {
    border: 0;
    background: none;
    padding: 0.25em;
    min-block-size: max(1.75em, 24px);
  }
  .count {
    color: var(--_ink-muted);
    font-variant-numeric: tabular-nums;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.125em;
    /* As the words beside it, also where colors are forced. */
    forced-color-adjust: auto;
  }
  .icon-leave {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-start: 0.15em;
  }
  :dir(rtl) > :is(.icon-sent, .icon-received, .icon-leave, .icon-chevron) {
    scale: -1 1;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .plain,
    a {
      padding-block: 0.5em;
    }
    .plain {
      min-block-size: 44px;
    }
  }
  @media print {
    button,
    .plain {
      display: none;
    }
  }
`;
