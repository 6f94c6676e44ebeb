import { css } from 'lit';

/** The words in a frame: new, planned, former, and kinds of change. */
export const tagStyles = css`
  .tag {
    display: inline-block;
    font-size: 0.8125em;
    font-weight: 600;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    padding: 0 0.4em;
    margin-inline-end: 0.5em;
  }
  .tag.new {
    color: var(--_new);
  }
`;

/** Those of what is shown only where it is asked for. */
export const laterTagStyles = css`
  .tag.planned {
    color: var(--_planned);
  }
  .tag.former {
    color: var(--_former);
  }
`;
