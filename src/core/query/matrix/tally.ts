import { tableEntries } from '../table-entries.js';
import { ANSWERS, type Filters } from '../query.js';
import type { AnswerTable } from '../filter/answer-table.js';
import type { Steps } from '../../work/in-steps.js';

/** How many entries give each answer to one question: the lengths of the three lists that it would show. */
export interface Tally {
  readonly matched: number;
  readonly unstated: number;
  readonly excluded: number;
}

/** The answer of a list as a whole: the best that any entry gives. */
export type TallyAnswer = keyof Tally | 'none';

export function answerOf({ matched, unstated, excluded }: Tally): TallyAnswer {
  return matched > 0 ? 'matched' : unstated > 0 ? 'unstated' : excluded > 0 ? 'excluded' : 'none';
}

const LISTS: readonly (keyof Tally | undefined)[] = ANSWERS.map((answer) =>
  answer === 'none' ? undefined : answer === 'unstated' || answer === 'excluded' ? answer : 'matched',
);

/** So many answers are counted between two looks at the clock: one of a long entry may take ten milliseconds. */
const STEP = 8;

/**
 * Counts the answers of the entries in use to each of some questions, in steps.
 * @param questions values of one facet each, or of people and data; vendors are left to `entries`
 * @param entries indexes of the entries to ask; default: all
 */
export function startTallying(
  table: AnswerTable,
  questions: readonly Filters[],
  entries: Iterable<number> = table.registry.entries.keys(),
): Steps<readonly Tally[]> {
  const { current } = tableEntries(table.registry);
  const asked = [...entries].filter((index) => current[index] === 1);
  const answers = questions.map(({ vendors: _, ...filters }) => table.ranker(filters));
  const tallies = questions.map(() => ({ matched: 0, unstated: 0, excluded: 0 }));
  const cells = asked.length * answers.length;
  let next = 0;
  return {
    add(isTimeUp = () => false) {
      while (next < cells) {
        const at = next % answers.length;
        const answer = answers[at] as (index: number) => number;
        const list = LISTS[answer(asked[Math.floor(next / answers.length)] as number)];
        if (list) (tallies[at] as Record<keyof Tally, number>)[list] += 1;
        next += 1;
        if (next % STEP === 0 && isTimeUp()) break;
      }
      return next >= cells;
    },
    result: () => tallies,
  };
}
