import { css } from 'lit';

export const filtersStyles = css`
  :host {
    min-inline-size: 0;
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    background: var(--_paper);
  }
  .toggle,
  .find,
  .apply button {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  :is(.toggle, .expand) .icon {
    rotate: 90deg;
    scale: 1;
  }
  [aria-expanded='true'] .icon {
    rotate: -90deg;
  }
  #filters {
    display: none;
  }
  #filters.open {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 1.5em;
    padding-block: 1em;
  }
  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.25em;
    unicode-bidi: plaintext;
  }
  .find {
    text-align: inherit;
    text-overflow: ellipsis;
    inline-size: 100%;
    min-block-size: max(2.25em, 24px);
    margin-block: 0.25em 0.5em;
    padding: 0.25em 0.5em;
    background: var(--_paper);
    /* Below 16 px iOS zooms the page to the field. */
    font-size: max(16px, 0.875em);
  }
  .find::placeholder {
    color: var(--_ink-muted);
    opacity: 1;
  }
  .show {
    padding-inline: 0;
  }
  .closed :is(.find, .explain, .values) {
    display: none;
  }
  .explain {
    padding-inline: 0;
    margin-block-end: 0.5em;
    color: var(--_ink-muted);
    font-size: 0.875em;
  }
  .means {
    padding-inline-start: 1.625em;
    margin-block-end: 0.375em;
    color: var(--_ink-muted);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .apply {
    position: sticky;
    inset-block-end: 0;
    grid-column: 1 / -1;
    padding-block: 0.5em;
    background: var(--_paper);
  }
  .apply button {
    inline-size: 100%;
    min-block-size: 2.75em;
    background: var(--_paper-raised);
    font-weight: 600;
  }
  :is(input, button) {
    scroll-margin-block-end: 4.5em;
  }
  .value {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: max(1.75em, 24px);
    padding-block: 0.125em;
    cursor: pointer;
  }
  .values {
    font-size: 0.9375em;
  }
  .value input {
    inline-size: 1.0625em;
    block-size: 1.0625em;
    margin: 0;
    translate: 0 0.125em;
    accent-color: var(--_accent);
  }
  .value:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .name {
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .none .name {
    color: var(--_ink-muted);
  }
  .head {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: start;
  }
  /* Counts stay in one column, those of values that open nothing too. */
  .two-levels > .value,
  .members {
    padding-inline-end: max(1.75em, 24px);
  }
  .expand {
    inline-size: max(1.75em, 24px);
    padding: 0;
    color: var(--_ink-muted);
  }
  .expand .icon {
    transition: rotate 140ms;
  }
  .members {
    padding-inline-start: 1.5em;
  }
  @container (min-width: 60em) {
    .toggle,
    .show,
    .apply {
      display: none;
    }
    .closed :is(.find, .explain, .values) {
      display: block;
    }
    #filters,
    #filters.open {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.75em;
      /* Its first line is that of the count beside it. */
      padding-block: 0.5em 0;
    }
  }
  @media (pointer: coarse) {
    .find,
    .value,
    .expand {
      min-block-size: 44px;
      align-items: center;
    }
    .value input {
      translate: none;
    }
    .expand {
      inline-size: 44px;
    }
    .two-levels > .value,
    .members {
      padding-inline-end: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .expand .icon {
      transition: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
