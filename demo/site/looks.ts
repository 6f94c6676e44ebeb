import { readFileSync } from 'node:fs';

export interface Look {
  /** Its class, and the name of its file. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly css: string;
  readonly lines: number;
}

const LOOKS = [
  ['gazette', 'Gazette', 'Ink on paper: a serif, no corners, small capitals above the columns.'],
  ['harbor', 'Harbor', 'Always dark, whatever the page is, with round controls and wide rows.'],
  ['notice', 'Notice', 'A public office: black on white, thick lines, and a ring around what has the focus.'],
  ['meadow', 'Meadow', 'A school: warm and round, each entry a card.'],
] as const;

/** The looks of the gallery, with the style that makes each. */
export function readLooks(): readonly Look[] {
  return LOOKS.map(([name, title, text]) => {
    const css = readFileSync(`demo/site/looks/${name}.css`, 'utf8').trim();
    return { name, title, text, css, lines: css.split('\n').length };
  });
}
