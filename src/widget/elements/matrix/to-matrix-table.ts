import { enRecord } from '../../../i18n/en-record.js';
import type { MatrixMessages } from '../../../i18n/matrix-messages.js';
import type { RecordMessages } from '../../../i18n/record-messages.js';
import type { AnswerTable } from '../../../core/query/filter/answer-table.js';
import { openAxis, type AxisItem, type AxisPlace } from '../../../core/query/matrix/axis.js';
import { questionOf, type MatrixPlan } from '../../../core/query/matrix/plan-matrix.js';
import { answerOf, startTallying } from '../../../core/query/matrix/tally.js';
import type { RecordLine, RecordTable } from '../record/record-table.js';
import { withOverrides } from '../shared/with-overrides.js';

/** About as many lines as spreadsheets open; what is left out is counted in one more. docs/format.md tells it. */
const MOST_LINES = 1_000_000;
/** So many cells are counted in one walk over the entries. */
const AT_A_TIME = 12;

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
  function* lines(): Generator<RecordLine> {
    const rows = places(plan.rows);
    let left = rows.length * columns.length;
    const last = left - MOST_LINES;
    for (const row of rows)
      for (let at = 0; at < columns.length && left > last; at += AT_A_TIME) {
        const asked = columns.slice(at, at + AT_A_TIME);
        const questions = asked.map(({ item }) => questionOf(plan, row.item, item));
        const counting = startTallying(answers, questions, plan.entriesOf.get(row.item.id));
        while (!counting.add(() => true)) yield;
        yield* counting
          .result()
          .map((tally, one) => [
            nameOf(row),
            nameOf(asked[one] as AxisPlace),
            words.answers[answerOf(tally)],
            ...[tally.matched, tally.unstated, tally.excluded].map(String),
          ]);
        left -= asked.length;
      }
    if (left > 0) yield [`\u2026 (${left})`, '', '', '', '', ''];
  }
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
    lines: lines(),
  };
}
