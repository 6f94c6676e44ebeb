import { css } from 'lit';

export const searchStyles = css`
  .field {
    display: flex;
    align-items: center;
    position: relative;
  }
  .icon-search {
    position: absolute;
    inset-inline-start: 0.75em;
    color: var(--_ink-muted);
    pointer-events: none;
  }
  .field input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding-inline: 2.4em 2.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper);
    appearance: none;
    text-align: inherit;
    text-overflow: ellipsis;
    /* Below 16 px iOS zooms the page to the field. */
    font-size: max(16px, 1em);
  }
  /* Without the room of a button that is not there yet. */
  .field input:placeholder-shown {
    padding-inline-end: 0.75em;
  }
  input::placeholder {
    color: var(--_ink-muted);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .clear {
    position: absolute;
    inset-inline-end: 0.25em;
    inline-size: 2.25em;
    block-size: 2.25em;
    display: grid;
    place-items: center;
    color: var(--_ink-muted);
  }
  p {
    margin-block-start: 0.5em;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
