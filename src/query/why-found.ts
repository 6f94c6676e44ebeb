import type { Entry } from '../model/registry.js';
import { companiesOf, excludedBy, listedBy, namesOf, sentencesOf, type Shared } from './entry-texts.js';
import { wordsOf } from './fold-text.js';
import { isMet } from './mark-text.js';
import type { Mark } from './query.js';

/** Why an entry was found where its row does not show it. */
export interface FoundBy {
  /** What was met: a synonym, or a name that the row does not show. */
  readonly words: string;
  /** The name that it stands for. */
  readonly name: string;
  readonly isRuledOut: boolean;
}

/**
 * For each word of a search that an entry was found by and that its row does not show: what it met. A category's name counts as
 * not shown.
 */
export function whyFound(entry: Entry, marks: readonly Mark[]): readonly FoundBy[] {
  if (marks.length === 0) return [];
  const excluded = excludedBy(entry);
  const hidden: (readonly [shared: Shared, text: string, isRuledOut: boolean])[] = [
    ...listedBy(entry).flatMap((one) =>
      (one.synonyms ?? [one.name]).map((text) => [one, text, false] as const),
    ),
    ...excluded.flatMap((one) =>
      [one.name, ...(one.synonyms ?? [])].map((text) => [one, text, true] as const),
    ),
  ];
  if (hidden.length === 0) return [];
  const names = [...namesOf(entry), ...companiesOf(entry)].flatMap(wordsOf);
  const texts = [
    ...sentencesOf(entry),
    ...listedBy(entry).flatMap(({ name, synonyms }) => (synonyms ? name : [])),
    ...entry.exclusions.map(({ note }) => note),
  ].flatMap(wordsOf);
  const reasons = new Map<string, FoundBy>();
  for (const mark of marks) {
    if (names.some((word) => isMet(word, mark, true)) || texts.some((word) => isMet(word, mark, false)))
      continue;
    const found = hidden.find(([, text]) => wordsOf(text).some((word) => isMet(word, mark, false)));
    if (!found) continue;
    const [{ name }, words, isRuledOut] = found;
    reasons.set(`${words}\n${name}`, { words, name, isRuledOut });
  }
  return [...reasons.values()];
}
