import { css } from 'lit';

/** Title, what the list is about, and the switch between its views. */
export const headerStyles = css`
  /* Asked for its width: where there is little, what the list is about is behind a button. As a container it has no width of
     its own, and in a cell of a table the list would vanish: so it is told one. */
  [part='header'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }
  .title-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.5em;
    justify-content: space-between;
  }
  [part='title'] {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .facts,
  .organization {
    color: var(--_ink-muted);
    font-size: 0.875em;
    display: flex;
    flex-wrap: wrap;
  }
  .organization {
    column-gap: 1.25em;
  }
  /* Links one below another are to be hit one by one. */
  .facts a,
  .organization a {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 24px;
  }
  .facts span:not(:last-child)::after {
    content: '·';
    margin-inline: 0.5em;
  }
  .introduction {
    unicode-bidi: plaintext;
    max-inline-size: 70ch;
    margin-block-start: 0.5em;
  }
  .introduction p + p {
    margin-block-start: 0.5em;
  }
  .introduction.folded {
    /* Whole lines: a clamp cuts within a word. */
    max-block-size: 3lh;
    overflow: hidden;
  }
  .folded p {
    display: inline;
  }
  .folded p::after {
    content: ' ';
  }
  .unfold,
  .about-toggle {
    padding-inline: 0;
  }
  /* Views and languages, side by side where there is room. */
  .views {
    display: inline-flex;
    flex-wrap: wrap;
    vertical-align: top;
    margin-inline-end: 0.5em;
    min-block-size: 2.25em;
    margin-block-start: 0.5em;
  }
  .views > * {
    border: 1px solid var(--_control);
    margin-inline-end: -1px;
    background: none;
    padding: 0.25em 0.75em;
    min-block-size: 2.25em;
  }
  .views > :first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .views > :last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .views [aria-pressed='true'] {
    background: var(--_paper-raised);
    border-block-end: 2px solid var(--_accent);
    font-weight: 600;
  }
  @container (max-width: 38em) {
    [part='title'] {
      font-size: 1.25em;
    }
    .facts,
    .about:not(.unfolded),
    .unfold {
      display: none;
    }
    .title-line:has([aria-expanded='true']) .facts {
      display: flex;
    }
  }
  @container (min-width: 38.001em) {
    .about-toggle {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .views,
    .views > * {
      min-block-size: 44px;
    }
  }
`;
