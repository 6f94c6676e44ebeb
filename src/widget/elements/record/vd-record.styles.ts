import { css } from 'lit';

export const recordStyles = css`
  :host {
    display: block;
    margin-inline-start: auto;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding: 0.25em;
    color: var(--_accent);
    cursor: pointer;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
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
