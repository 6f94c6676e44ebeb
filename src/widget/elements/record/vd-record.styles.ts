import { css } from 'lit';

export const recordStyles = css`
  :host {
    margin-inline-start: auto;
  }
  summary {
    inline-size: fit-content;
    /* Where it was, once what it opens is there. */
    margin-inline-start: auto;
    min-block-size: 24px;
    padding-block: 0.25em;
    color: var(--_accent);
    cursor: pointer;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.25em 1.5em;
  }
  .plain {
    padding-inline: 0;
    text-align: end;
  }
  /* Below one another: what opens them stays where it is. */
  @container (max-width: 36em) {
    .ways {
      flex-direction: column;
      align-items: end;
    }
  }
  @media (pointer: coarse) {
    summary {
      min-block-size: 44px;
      padding-block: 0.625em;
    }
    .plain {
      min-inline-size: 44px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
