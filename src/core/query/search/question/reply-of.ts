import type { Entry } from '../../../model/registry.js';
import { answerEntry } from '../../filter/answer-entry.js';
import { ANSWERS, type ColumnSource, type FacetName, type Filters, type Reply } from '../../query.js';

/** The place of an answer in `ANSWERS`. */
export const rankOfReply = ({ answer }: Reply): number => ANSWERS.indexOf(answer);

const overlap = (a: Filters, b: Filters): boolean =>
  Object.keys(a).some((facet) => a[facet as FacetName]?.length && b[facet as FacetName]?.length);

/** What filters ask, and what a text asks: together, so that people and data are asked of the same item. */
export function columnsOf(answers: ColumnSource, all: Filters, asked: Filters): readonly Uint8Array[] {
  const filters = beside(all, asked);
  return overlap(filters, asked)
    ? [...answers.columnsOf(filters), ...answers.columnsOf(asked)]
    : answers.columnsOf({ ...filters, ...asked });
}

/** Who asks for former entries asks for no current ones. */
const beside = ({ status, ...filters }: Filters, asked: Filters): Filters =>
  asked.status || !status ? filters : { ...filters, status };

/** How an entry answers filters and a text together, and why. */
export function replyOf(entry: Entry, all: Filters, asked: Filters): Reply {
  const filters = beside(all, asked);
  if (!overlap(filters, asked)) return answerEntry(entry, { ...filters, ...asked });
  const [a, b] = [answerEntry(entry, filters), answerEntry(entry, asked)];
  return {
    answer: rankOfReply(a) < rankOfReply(b) ? a.answer : b.answer,
    reasons: [...a.reasons, ...b.reasons],
  };
}
