import { css } from 'lit';

export const vdDeskLookStyles = css`
  .settings {
    gap: 0.5em 2em;
    align-items: start;
    margin-block-end: 1em;
  }
  fieldset .choice {
    margin-inline-end: 1em;
    min-block-size: 2.5em;
  }
  .frame {
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    padding: 1em;
    overflow-x: auto;
    color: light-dark(#1d1f24, #ecebe7);
    background: light-dark(#ffffff, #16181c);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .phone {
    inline-size: min(390px, 100%);
    padding: 0.5em;
  }
`;
