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
    /* Where fingers press, links are higher than the words beside them. */
    align-items: center;
    /* Links one below another are to be hit one by one. */
    line-height: max(1.5em, 24px);
  }
  .organization {
    column-gap: 1em;
  }
  .introduction {
    unicode-bidi: plaintext;
    max-inline-size: 70ch;
    margin-block-start: 0.5em;
  }
  .introduction p + p {
    margin-block-start: 0.5em;
  }
  /* What goes on is told before the button that shows it: the third line ends at a whole word. */
  .folded + .unfold::before {
    content: '… ' / '';
  }
  .unfold,
  .about-toggle {
    padding-inline: 0;
  }
  /* Views and languages, side by side where there is room. */
  .views {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-end: 0.5em;
    margin-block-start: 0.5em;
  }
  .views > * {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    padding: 0.25em 0.75em;
    min-block-size: 2.25em;
  }
  /* The place of what is to be chosen there. */
  .views > :disabled {
    inline-size: 7em;
    visibility: hidden;
  }
  .views [aria-pressed='true'] {
    background: var(--_paper-raised);
    border-block-end: 2px solid var(--_accent);
    /* Its words stay on the line of the others'. */
    padding-block-start: calc(0.25em + 1px);
    font-weight: 600;
  }
  /* On paper nothing is folded. */
  @media screen {
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
  }
  @container (max-width: 38em) {
    [part='title'] {
      font-size: 1.25em;
    }
    @media screen {
      .facts,
      .about:not(.unfolded),
      .unfold {
        display: none;
      }
    }
    .facts {
      column-gap: 1em;
    }
    .title-line:has([aria-expanded='true']) .facts {
      display: flex;
    }
  }
  @container (min-width: 38.001em) {
    .about-toggle {
      display: none;
    }
    /* Where they fit one line; a dot at the end of one would part nothing. Not read aloud, where that can be said. */
    .facts span:not(:last-child)::after {
      content: '·';
      content: '·' / '';
      margin-inline: 0.5em;
    }
  }
  @media (pointer: coarse) {
    .views > * {
      min-block-size: 44px;
    }
  }
`;
