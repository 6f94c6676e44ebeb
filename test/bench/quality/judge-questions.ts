import type { EntryOrder } from '../../../src/core/model/order-entries.js';
import type { Registry } from '../../../src/core/model/registry.js';
import type { AnswerTable } from '../../../src/core/query/filter/answer-table.js';
import { ALL, type Rows, type SearchResult } from '../../../src/core/query/query.js';
import { runQuery } from '../../../src/core/query/run-query.js';
import { Search } from '../../../src/core/query/search/search.js';
import type { SpokenWords } from '../../../src/core/query/search/languages/spoken-words.js';

/** Questions with the right answer of a list, by hand. Vendors by id; `+NAME` stands for a set. */
export interface QuestionFile {
  readonly sets: Readonly<Record<string, string>>;
  readonly questions: readonly QuestionGroup[];
}

export interface QuestionGroup {
  readonly about: string;
  readonly asks: readonly string[];
  readonly matched?: string;
  readonly unstated?: string;
  readonly excluded?: string;
  /** Named by the text, and without an answer to it. */
  readonly mentioned?: string;
  /** The list has no word for it, and says so. */
  readonly absent?: boolean;
  /** Nothing answers all of it: what is left aside is said. */
  readonly aside?: boolean;
  /** It asks for those that do not: they come first. */
  readonly negated?: boolean;
  /** Nothing is looked for, and the page says so; `list` where it is asked of the list itself, or whom to turn to. */
  readonly says?: 'nothing' | 'nothing list' | 'list';
  /** Words that the page says are not part of the answer. */
  readonly left?: string;
  /** In another language than the list: the reader is told so, whatever else is shown. */
  readonly language?: boolean;
}

const LISTS = ['matched', 'unstated', 'excluded', 'mentioned'] as const;
type Lists = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

/** How a text was answered. */
export interface Answered extends Lists {
  readonly isAbsent: boolean;
  readonly isAside: boolean;
  readonly isForeign: boolean;
  readonly isNegated: boolean;
  /** As `QuestionGroup.says`. */
  readonly says: string;
  /** As `QuestionGroup.left`. */
  readonly left: string;
}

export interface Judgement {
  readonly asked: number;
  readonly right: number;
  /** A vendor that answers is missing, or is shown as one that says no. */
  readonly falseNo: readonly string[];
  /** A vendor stands among the matches that is none. */
  readonly falseYes: readonly string[];
  /** Neither, but not all four lists are right. */
  readonly other: readonly string[];
}

/** Asks every question and compares all four lists. */
export async function judgeQuestions(
  file: QuestionFile,
  ask: (text: string) => Promise<Answered>,
): Promise<Judgement> {
  const falseNo: string[] = [];
  const falseYes: string[] = [];
  const other: string[] = [];
  let asked = 0;
  for (const group of file.questions) {
    for (const text of group.asks) {
      asked += 1;
      const got = await ask(text);
      const faults = group.language
        ? []
        : LISTS.flatMap((list) => compare(list, got[list], expand(group[list], file)));
      if (group.absent && !got.isAbsent) faults.push('does not say that nothing is mentioned');
      if ((group.aside ?? false) !== got.isAside && !group.language)
        faults.push('leaves something else aside');
      if ((group.negated ?? false) !== got.isNegated && !group.language) faults.push('takes a no for a yes');
      for (const key of ['says', 'left'] as const)
        if (group[key] !== undefined && group[key] !== got[key]) faults.push(`${key}: "${got[key]}"`);
      if (group.language && !got.isForeign) faults.push('does not say which language is searched');
      if (faults.length === 0) continue;
      const told = `${JSON.stringify(text)} (${group.about}): ${faults.join('; ')}`;
      const shown = new Set([...got.matched, ...got.unstated, ...got.mentioned]);
      const wanted = [group.matched, group.unstated, group.mentioned].flatMap((ids) => expand(ids, file));
      const isFalseNo =
        group.language || wanted.some((id) => !shown.has(id)) || (group.absent && !got.isAbsent);
      const yes = new Set(expand(group.matched, file));
      if (isFalseNo) falseNo.push(told);
      if (!group.language && got.matched.some((id) => !yes.has(id))) falseYes.push(told);
      else if (!isFalseNo) other.push(told);
    }
  }
  const wrong = new Set([...falseNo, ...falseYes, ...other]);
  return { asked, right: asked - wrong.size, falseNo, falseYes, other };
}

function expand(ids: string | undefined, { sets }: QuestionFile): readonly string[] {
  return (ids ?? '')
    .split(' ')
    .filter((id) => id !== '')
    .flatMap((id) => (id.startsWith('+') ? (sets[id.slice(1)] ?? '').split(' ') : id));
}

function compare(list: string, got: readonly string[], wanted: readonly string[]): string[] {
  const missing = wanted.filter((id) => !got.includes(id));
  const wrong = got.filter((id) => !wanted.includes(id));
  return [
    ...(missing.length > 0 ? [`${list} lacks ${missing.join(', ')}`] : []),
    ...(wrong.length > 0 ? [`${list} should not have ${[...new Set(wrong)].join(', ')}`] : []),
  ];
}

/** Asks a registry as the element does: once more where more is understood in a moment. */
export function askOf(
  registry: Registry,
  order: EntryOrder,
  table: AnswerTable,
  spoken?: SpokenWords,
): (text: string) => Promise<Answered> {
  let learned = (): void => undefined;
  const search = new Search(registry, spoken, () => learned());
  search.add();
  const find = async (text: string): Promise<SearchResult> => {
    const isLearned = new Promise<void>((resolve) => (learned = resolve));
    const found = search.search(text);
    if (found.isComplete) return found;
    await isLearned;
    return search.search(text);
  };
  const idsOf = (rows: Rows): readonly string[] => [
    ...new Set(rows.slice().map(({ entry }) => entry.vendor.id)),
  ];
  return async (text) => {
    const query = { category: ALL, text, filters: {} };
    const results = runQuery(registry, query, order, await find(text), table);
    return {
      matched: idsOf(results.matched),
      unstated: idsOf(results.unstated),
      excluded: idsOf(results.excluded),
      mentioned: idsOf(results.mentioned),
      isAbsent: [...(results.understood?.asked ?? []), ...(results.understood?.aside ?? [])].some(
        (one) => one.isAbsent,
      ),
      isAside: (results.understood?.aside?.length ?? 0) > 0,
      isForeign: (results.understood?.language ?? results.understood?.spoken) !== undefined,
      isNegated: results.understood?.isNegated ?? false,
      says: [
        results.understood?.isGreeting && results.matched.length === results.total ? 'nothing' : [],
        results.understood?.isOfList ? 'list' : [],
      ]
        .flat()
        .join(' '),
      left: (results.understood?.leftOut ?? []).join(' '),
    };
  };
}
