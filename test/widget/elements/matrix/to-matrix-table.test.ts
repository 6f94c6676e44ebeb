import { expect } from '@open-wc/testing';
import { AnswerTable } from '../../../../src/core/query/filter/answer-table.js';
import type { AxisItem } from '../../../../src/core/query/matrix/axis.js';
import type { MatrixPlan } from '../../../../src/core/query/matrix/plan-matrix.js';
import { enMatrix } from '../../../../src/i18n/en-matrix.js';
import { toMatrixTable } from '../../../../src/widget/elements/matrix/to-matrix-table.js';
import { makeRegistry } from '../../../helpers/registries.js';

const axis = (count: number, id: string): AxisItem[] =>
  Array.from({ length: count }, (_, at) => ({ id, values: [id], name: `${id} ${at}`, kinds: [] }));

function tableOf(entries: number, rows: number, columns: number) {
  const registry = makeRegistry(
    Object.fromEntries(
      Array.from({ length: entries }, (_, at) => [
        `v${at}`,
        { subjects: [{ id: 'student' }], data: [{ type: 'name' }] },
      ]),
    ),
  );
  const table = new AnswerTable(registry);
  table.add();
  const plan: MatrixPlan = {
    axis: 'people',
    hasPeople: true,
    rows: axis(rows, 'name'),
    columns: axis(columns, 'student'),
    entriesOf: new Map(),
  };
  return toMatrixTable(plan, table, enMatrix);
}

describe('toMatrixTable', () => {
  it('can be left again and again while a line is counted: a page of many entries is for its readers', () => {
    const lines = [...tableOf(500, 2, 3).lines];
    expect(lines.filter(Boolean)).to.have.length(6);
    expect(lines.indexOf(lines.find(Boolean))).to.be.greaterThan(100);
    expect(lines.at(-1)).to.deep.equal(['name 1', 'student 2', 'Yes', '500', '0', '0']);
  });

  it('ends where no spreadsheet goes on, and counts what is left', () => {
    let [count, last]: [number, readonly string[]] = [0, []];
    for (const line of tableOf(0, 1_001, 1_000).lines) if (line) [count, last] = [count + 1, line];
    expect(count).to.equal(1_000_001);
    expect(last[0]).to.equal('\u2026 (1000)');
  });
});
