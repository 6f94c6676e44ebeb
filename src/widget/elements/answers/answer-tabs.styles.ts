import { css } from 'lit';

/** The ends of a row of tabs that is longer than its place; tabs where colors are forced. */
export const answerTabsStyles = css`
  /* Faded where it may go on; at rest that is the first tab's own edge and the room after the last. Where it does go on, an
     arrow says so, wherever the edge cuts: a strip of color, seen through a hole in the fade, until the end of the row brings
     a strip of paper over it, as wide as the room there: where only room is beyond the edge, nothing is. */
  [role='tablist'] {
    --_end: right;
    --_tip: 235deg;
    background:
      linear-gradient(var(--_paper) 0 0) var(--_end) / 2em 0.75em no-repeat local,
      linear-gradient(var(--_ink-muted) 0 0) var(--_end) / 0.5em 0.75em no-repeat;
    mask:
      linear-gradient(to var(--_end), #0000, #000 0.75em calc(100% - 2.5em), #0000 calc(100% - 0.5em)),
      conic-gradient(from var(--_tip) at var(--_end), #000 70deg, #0000 0) var(--_end) / 0.5em 0.75em
        no-repeat,
      linear-gradient(#000, #000) bottom / 100% 3px no-repeat;
  }
  [role='tablist']:dir(rtl) {
    --_end: left;
    --_tip: 55deg;
  }
  /* Nor is the ring of the focus faded. */
  [role='tablist']:has(:focus-visible) {
    background: none;
    mask: none;
  }
  @media (forced-colors: active) {
    /* Above the lower edges of the tabs, which are painted there. */
    [role='tabpanel'] {
      position: relative;
    }
    /* Else the strips, which are images, would not be drawn. */
    [role='tablist'] {
      forced-color-adjust: none;
      --_paper: Canvas;
      --_ink-muted: CanvasText;
    }
    [role='tab'] {
      forced-color-adjust: auto;
      border-block-end-color: Canvas;
    }
    [role='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
