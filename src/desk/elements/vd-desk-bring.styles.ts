import { css } from 'lit';

export const vdDeskBringStyles = css`
  .drop {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 2em 1.5em;
    margin-block-end: 1.5em;
    border: 2px dashed var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper-raised);
  }
  .drop.over {
    border-color: var(--_accent);
  }
  .drop p {
    margin: 0;
  }
  label.button {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
  }
  label.button:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Ways to bring something end where the sentences above them do. */
  .drop,
  .field {
    box-sizing: border-box;
    max-inline-size: 44em;
  }
  .finding {
    margin-block-end: 1em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
`;
