import { css } from 'lit';

/**
 * Every public custom property. A page sets them on the element or above it; the table of docs/api.md is made from the
 * comments here. Colors follow `color-scheme`.
 */
export const tokensStyles = css`
  :host {
    --_font: var(--vd-font, inherit); /* Font family; default: the page's. */
    --_accent: var(--vd-accent, light-dark(#1a56a8, #8ab8f5)); /* Links, the selected tab, ticked boxes. */
    --_ink: var(--vd-ink, light-dark(#1d1f24, #ecebe7)); /* Text. */
    --_ink-muted: var(--vd-ink-muted, light-dark(#51565f, #b3b5ba)); /* Secondary text. */
    --_paper: var(--vd-paper, light-dark(#ffffff, #16181c)); /* Background. */
    --_paper-raised: var(
      --vd-paper-raised,
      light-dark(#f4f4f1, #22252b)
    ); /* Background of controls and chips. */
    --_rule: var(--vd-rule, light-dark(#d9d9d4, #3a3e46)); /* Lines between entries. */
    --_control: var(--vd-control, light-dark(#767a82, #868b95)); /* Borders of controls; at least 3:1. */
    --_focus: var(--vd-focus, var(--_accent)); /* Focus ring. */
    --_mark: var(--vd-mark, light-dark(#ffe9a8, #5c4a12)); /* Behind what a search met. */
    --_new: var(--vd-new, light-dark(#176639, #86d6a4)); /* The word "New". */
    --_planned: var(--vd-planned, light-dark(#7a4b00, #f0c178)); /* The word "Planned". */
    --_former: var(--vd-former, light-dark(#6b3a3a, #e0abab)); /* The word "Former". */
    --_radius: var(--vd-radius, 0.375em); /* Corners of controls. */
    --_padding: var(
      --vd-padding,
      1em
    ); /* Space between the element's edge and its content; 0 where the paper is the page's own. */
  }
`;
