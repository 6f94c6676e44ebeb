import { css } from 'lit';

export const vdDeskTranslateStyles = css`
  .choose {
    margin-block-end: 1em;
  }
  form input:not([type='checkbox']) {
    inline-size: 8em;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .texts > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 2em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .texts label,
  dd {
    overflow-wrap: anywhere;
  }
  .texts p {
    margin: 0;
  }
  summary {
    cursor: pointer;
    min-block-size: max(2em, 24px);
  }
  dt {
    margin-block-start: 0.5em;
    color: var(--_ink-muted);
  }
  @media (min-width: 48em) {
    .texts > li {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
