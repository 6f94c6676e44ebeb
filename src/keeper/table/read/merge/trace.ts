import type { DisclosureRecord } from '../../../../core/schema/registry-schema.js';

/** The field of a record in which import remembers what it wrote out of cells that it could not read, by column. */
export const TRACE = 'x-import';

/** Words that stand in an entry because a cell could not be read, or says more than its column holds. */
export interface KeptWords {
  /** The key of a column, or the heading of one that is none of ours. */
  readonly from: string;
  readonly where: 'ownWords' | 'notes' | 'private';
  /** With the heading before them. */
  readonly text: string;
}

type Trace = Readonly<Record<string, readonly string[]>>;

/** What import wrote into a record before. */
export function traceOf(record: { readonly [field: string]: unknown }): Trace {
  const trace = record[TRACE];
  if (typeof trace !== 'object' || trace === null) return {};
  return Object.fromEntries(
    Object.entries(trace).map(([key, texts]) => [
      key,
      Array.isArray(texts) ? texts.filter((text): text is string => typeof text === 'string') : [],
    ]),
  );
}

/** Puts a trace into a record, or takes it out where it is empty. */
export function writeTrace(record: { [field: string]: unknown }, trace: Trace): void {
  const said = Object.entries(trace).filter(([, texts]) => texts.length > 0);
  if (said.length > 0) record[TRACE] = Object.fromEntries(said);
  else delete record[TRACE];
}

/**
 * Brings what import wrote into an entry up to date: words of cells that say something else now go, and what cannot be
 * read now comes. Notes of the keeper's own stay.
 * @param said columns whose cells say anything
 * @param stays whether words are to stay though no cell has them: of a column that says what the entry does, in notes that do too
 */
export function updateKept(
  entry: DisclosureRecord,
  said: ReadonlySet<string>,
  kept: readonly KeptWords[],
  stays: (from: string, text: string) => boolean,
): void {
  const before = traceOf(entry);
  const now = new Set(kept.map(({ text }) => text));
  const gone = new Set(
    Object.entries(before)
      .filter(([key]) => said.has(key))
      .flatMap(([from, texts]) => texts.filter((text) => !now.has(text) && !stays(from, text))),
  );
  if (gone.size + kept.length === 0) return;
  const notesNow = kept.filter(({ where }) => where === 'notes').map(({ text }) => text);
  const others = (entry.notes ?? []).filter((text) => !gone.has(text));
  const notes = [...others, ...notesNow.filter((text) => !others.includes(text))];
  if (notes.length > 0) entry.notes = notes;
  else delete entry.notes;
  const wordsNow = kept.filter(({ where }) => where === 'ownWords').map(({ text }) => text);
  const own = [...gone].reduce((text, words) => without(text, words), entry.dataSummary ?? '');
  const summary = wordsNow.reduce(
    (text, words) => (has(text, words) ? text : [text, words].filter(Boolean).join('; ')),
    own,
  );
  if (summary !== '') entry.dataSummary = summary;
  else delete entry.dataSummary;
  const trace: Record<string, readonly string[]> = Object.fromEntries(
    Object.entries(before).map(([key, texts]) => [
      key,
      said.has(key) ? texts.filter((text) => stays(key, text)) : texts,
    ]),
  );
  for (const { from, text } of kept) trace[from] = [...new Set([...(trace[from] ?? []), text])];
  writeTrace(entry, trace);
}

const has = (summary: string, words: string): boolean => `; ${summary}; `.includes(`; ${words}; `);

function without(summary: string, words: string): string {
  return has(summary, words)
    ? `; ${summary}; `
        .replace(`; ${words}; `, '; ')
        .replace(/^; |; $/g, '')
        .replace(/^; /, '')
    : summary;
}
