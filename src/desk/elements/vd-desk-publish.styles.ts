import { css } from 'lit';

export const vdDeskPublishStyles = css`
  #obstacles {
    margin-block-end: 1em;
  }
`;
