import { enRecord } from '../../../i18n/en-record.js';
import type { MatrixMessages } from '../../../i18n/matrix-messages.js';
import type { RecordMessages } from '../../../i18n/record-messages.js';
import type { AnswerTable } from '../../../core/query/filter/answer-table.js';
import { openAxis, type AxisItem, type AxisPlace } from '../../../core/query/matrix/axis.js';
import { questionOf, type MatrixPlan } from '../../../core/query/matrix/plan-matrix.js';
import { answerOf, startTallying } from '../../../core/query/matrix/tally.js';
import { finish } from '../../../core/work/do-steps.js';
import type { RecordTable } from '../record/record-table.js';
import { withOverrides } from '../shared/with-overrides.js';

/** Who gets what as a table, a line for each pair, with all groups opened. */
export function toMatrixTable(
  plan: MatrixPlan,
  answers: AnswerTable,
  words: MatrixMessages & Partial<RecordMessages>,
): RecordTable {
  const { recordFields, recordLists } = withOverrides(enRecord, words);
  const places = (items: readonly AxisItem[]): readonly AxisPlace[] =>
    openAxis(items, new Set(items.map(({ id }) => id)));
  const nameOf = ({ item, group }: AxisPlace): string =>
    group
      ? `${group.name}: ${item.name}`
      : item.kinds.length > 0
        ? `${item.name}: ${words.anyOf}`
        : item.name;
  const columns = places(plan.columns);
  return {
    question: words.caption[plan.axis],
    headings: [
      plan.axis === 'people' ? words.dataHeading : words.vendorHeading,
      words.choose[plan.axis],
      recordFields.list,
      recordLists.matched,
      recordLists.unstated,
      recordLists.excluded,
    ],
    lines: places(plan.rows).flatMap((row) => {
      const questions = columns.map(({ item }) => questionOf(plan, row.item, item));
      const tallies = finish(startTallying(answers, questions, plan.entriesOf.get(row.item.id)));
      return tallies.map((tally, at) => [
        nameOf(row),
        nameOf(columns[at] as AxisPlace),
        words.answers[answerOf(tally)],
        ...[tally.matched, tally.unstated, tally.excluded].map(String),
      ]);
    }),
  };
}
