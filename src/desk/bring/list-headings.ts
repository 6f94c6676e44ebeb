import { TABLE_COLUMNS } from '../../keeper/table/columns/table-columns.js';
import type { FoundTable } from '../../keeper/table/read/rows/find-tables.js';
import { KEEP } from '../state/apply-action.js';

/** A heading of a sheet with what it means and some of what stands below it. */
export interface HeadingChoice {
  readonly heading: string;
  /** The heading of a column of ours, `keep`, or nothing: left out. */
  readonly column: string;
  /** To the notes, under its heading: another heading has its column. */
  readonly isNote: boolean;
  readonly examples: readonly string[];
}

const EXAMPLES = 3;

/** Each heading of the tables once, in their order. */
export function listHeadings(tables: readonly FoundTable[]): readonly HeadingChoice[] {
  const found = new Map<string, HeadingChoice>();
  for (const { headings, body } of tables)
    for (const { at, text, key, field, isNoteOf } of headings) {
      const column = field ? KEEP : (TABLE_COLUMNS.find((one) => one.key === key)?.heading ?? '');
      const words = new Set<string>();
      for (const { cells } of body) {
        const said = cells[at]?.text.trim();
        if (said) words.add(said);
        if (words.size === EXAMPLES) break;
      }
      if (words.size > 0 && !found.has(text))
        found.set(text, { heading: text, column, isNote: isNoteOf !== undefined, examples: [...words] });
    }
  return [...found.values()];
}
