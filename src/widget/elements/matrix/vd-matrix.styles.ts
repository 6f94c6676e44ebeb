import { css } from 'lit';

export const matrixStyles = css`
  :host {
    container-type: inline-size;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .sentence {
    max-inline-size: 70ch;
  }
  .axes,
  .chooser {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.75em;
  }
  .axes span,
  .chooser span {
    color: var(--_ink-muted);
    font-size: 0.875em;
  }
  .axes button,
  select {
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .axes [aria-pressed='true'] {
    background: var(--_paper-raised);
    border-block-end: 2px solid var(--_accent);
    padding-block-start: calc(0.25em + 1px);
    font-weight: 600;
  }
  .chooser {
    display: none;
  }
  select {
    font-size: max(1em, 16px);
    min-block-size: 2.75em;
    max-inline-size: 100%;
    flex: 1 1 12em;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0;
    border-block-end: 1px solid var(--_rule);
    text-align: inherit;
    /* The answers of a row stand on one line, beside its name. */
    vertical-align: baseline;
    font-weight: 400;
  }
  tbody tr:last-child > :is(th, td) {
    border-block-end: 0;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  thead :is(th, td) {
    background: var(--_paper);
    vertical-align: bottom;
    padding: 0.5em;
    max-inline-size: 16em;
    font-size: 0.875em;
    font-weight: 600;
    border-block-end: 1px solid var(--_control);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  thead [scope='colgroup'] {
    border-block-end: 1px solid var(--_rule);
    padding-block-end: 0.25em;
  }
  th[scope='row'],
  .corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_paper);
    min-inline-size: 11em;
    max-inline-size: 16em;
    padding: 0.5em;
    border-inline-end: 1px solid var(--_rule);
    overflow-wrap: break-word;
  }
  .corner {
    z-index: 3;
    color: var(--_ink-muted);
  }
  tr:not(.kind) > th[scope='row'],
  .matched .answer {
    font-weight: 600;
  }
  .kind > th[scope='row'] {
    padding-inline-start: 2em;
    font-size: 0.9375em;
  }
  .group {
    display: inline-flex;
    align-items: baseline;
    gap: 0.25em;
    min-block-size: 24px;
    padding: 0;
    font-weight: 600;
  }
  .group,
  .cell {
    border: 0;
    background: none;
    text-align: inherit;
  }
  .group:hover span,
  .cell:hover .answer {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .group .icon {
    color: var(--_ink-muted);
    translate: 0 0.125em;
  }
  /* Names stand below each other, those of what opens nothing too; on paper nothing opens. */
  @media screen {
    tbody:has(.group) tr:not(.kind) > th > span {
      display: block;
      padding-inline-start: 1.25em;
    }
  }
  .group[aria-expanded='true'] .icon {
    rotate: 90deg;
    scale: 1;
  }
  td.kind {
    background: color-mix(in srgb, var(--_paper-raised) 50%, transparent);
  }
  .cell {
    display: grid;
    align-content: start;
    inline-size: 100%;
    min-inline-size: 6.5em;
    min-block-size: 2.75em;
    padding: 0.6875em 0.5em;
    color: var(--_ink-muted);
    font-size: 0.9375em;
    line-height: 1.35;
  }
  @media screen {
    .large {
      table-layout: fixed;
    }
    .large col {
      inline-size: 9em;
    }
    .large .names {
      inline-size: 16em;
    }
    .large .cell {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 2.75em;
    }
  }
  .cell:focus-visible {
    outline-offset: -2px;
  }
  :is(.answer, .too) {
    display: block;
    white-space: nowrap;
  }
  .matched .cell {
    color: var(--_ink);
  }
  .matched .count {
    color: inherit;
  }
  .icon.full {
    fill: currentColor;
    color: var(--_accent);
  }
  td.matched {
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .too {
    font-size: 0.8125em;
  }
  .counting {
    padding: 0.5em;
    color: var(--_ink-muted);
  }
  .keys {
    visibility: hidden;
    color: var(--_ink-muted);
    font-size: 0.875em;
  }
  .scroller:has(.cell:focus-visible) + .keys {
    visibility: visible;
  }
  @container (max-width: 38em) {
    .chooser {
      display: flex;
    }
    .other {
      display: none;
    }
    .axes span {
      inline-size: 100%;
    }
    .scroller {
      overflow: visible;
      max-block-size: none;
    }
    th[scope='row'],
    .corner {
      min-inline-size: 0;
      max-inline-size: none;
      /* An answer has few words; "Applications" needs the room. */
      inline-size: 54%;
    }
    thead [scope='colgroup'] {
      border-block-end-color: var(--_control);
    }
    .scroller :is(th, .answer, .too) {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
  @media (prefers-reduced-transparency: reduce) {
    td.kind,
    td.matched {
      background: var(--_paper-raised);
    }
  }
  @media (forced-colors: active) {
    td.matched {
      outline: 1px solid CanvasText;
      outline-offset: -3px;
    }
    .cell:focus-visible {
      outline: 3px solid Highlight;
    }
    .axes [aria-pressed='true'] {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }
  @media (pointer: coarse) {
    .axes button,
    .group,
    .cell {
      min-block-size: 44px;
    }
  }
`;
