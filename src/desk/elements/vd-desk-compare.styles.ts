import { css } from 'lit';

export const vdDeskCompareStyles = css`
  ul {
    max-inline-size: 56em;
  }
  .letter {
    max-inline-size: 44em;
    padding: 1.5em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_paper-raised);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
