import { css } from 'lit';

export const vdDeskMendStyles = css`
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .list > p {
    margin-block-start: 1em;
  }
  .renamed {
    font-size: 0.875em;
    margin-block-start: -0.5em;
  }
  .form h3 {
    margin-block-start: 0;
    overflow-wrap: anywhere;
  }
  h4 {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .entry-head {
    justify-content: space-between;
  }
  .form > .row {
    margin-block-end: 1.5em;
  }
  .next {
    margin-block-start: 1.5em;
  }
  @media (min-width: 56em) {
    .halves {
      grid-template-columns: 18em minmax(0, 1fr);
      gap: 3em;
    }
    .list {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }
`;
