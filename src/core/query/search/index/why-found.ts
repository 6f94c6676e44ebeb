import type { Entry, Registry } from '../../../model/registry.js';
import {
  companiesOf,
  excludedBy,
  listedBy,
  namesOf,
  peopleThrough,
  sentencesOf,
  type Shared,
} from './entry-texts.js';
import { startOf } from '../words/cut-text.js';
import { wordsOf } from '../words/fold-text.js';
import { isMet } from '../words/mark-text.js';
import type { FoundBy, Mark } from '../../query.js';

/** For each word of a search by which an entry was found, and which its row does not show: what it met. */
export function whyFound(entry: Entry, { terms }: Registry, marks: readonly Mark[]): readonly FoundBy[] {
  if (marks.length === 0) return [];
  const listed = listedBy(entry);
  const hidden = firstOf([
    // A row shows the names of its terms; of categories and groups, which have no synonyms, it need not.
    ...listed.flatMap((one) => toFoundBy(one.synonyms ?? [one.name], one.name, 'listed')),
    ...peopleThrough(entry, terms.subjects).flatMap(([one, through]) =>
      toFoundBy(textsOf(one), through.name, 'through'),
    ),
    ...excludedBy(entry).flatMap((one) => toFoundBy(textsOf(one), one.name, 'excluded')),
  ]);
  const names = startOf([...namesOf(entry), ...companiesOf(entry)]).flatMap(wordsOf);
  const texts = startOf([
    ...sentencesOf(entry),
    ...listed.flatMap(({ name, synonyms }) => (synonyms ? name : [])),
    ...entry.exclusions.map(({ note }) => note),
  ]).flatMap(wordsOf);
  const reasons = new Set<FoundBy>();
  for (const mark of marks) {
    if (names.some((word) => isMet(word, mark, true)) || texts.some((word) => isMet(word, mark, false)))
      continue;
    const reason = hidden.find(({ words }) =>
      wordsOf(words.slice(0, LONGEST)).some((word) => isMet(word, mark, false)),
    );
    if (reason) reasons.add(reason);
  }
  return [...reasons];
}

/** Of so many synonyms and wider words, and so long ones, it is said why. */
const MOST = 1000;
const LONGEST = 200;

const firstOf = <T>(items: readonly T[]): readonly T[] => items.slice(0, MOST);

const textsOf = ({ name, synonyms = [] }: Shared): readonly string[] => [name, ...synonyms];

const toFoundBy = (texts: readonly string[], name: string, how: FoundBy['how']): readonly FoundBy[] =>
  texts.map((words) => ({ words, name, how }));
