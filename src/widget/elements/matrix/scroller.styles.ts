import { css } from 'lit';

/** What the table scrolls in. */
export const scrollerStyles = css`
  /* Room for a focus ring at the edges. */
  .scroller {
    /* Else what only screen readers get would widen the page. */
    position: relative;
    overflow: auto;
    max-block-size: max(20em, 85vh);
    border-block: 1px solid var(--_rule);
    scroll-padding-block-start: 6em;
    scroll-padding-inline: 13em 3em;
    animation: fade linear;
    animation-timeline: scroll(self inline);
  }
  /* Where columns go on beyond the edge, it fades; where an engine knows no such timeline, it is cut. */
  @keyframes fade {
    0%,
    99% {
      mask: linear-gradient(var(--_to-start, to left), #0003, #000 3em);
    }
  }
  .scroller:dir(rtl) {
    --_to-start: to right;
  }
`;
