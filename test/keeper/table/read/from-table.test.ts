import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../../../src/core/reading/parse-document.js';
import { fromTable } from '../../../../src/keeper/table/read/from-table.js';
import { TABLE_COLUMNS } from '../../../../src/keeper/table/columns/table-columns.js';
import { anyRegistry } from '../../../helpers/any-registry.js';
import { toTables } from '../../../helpers/table.js';
import { runs } from '../../../helpers/runs.js';

const RUNS = runs(300);
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'n/a',
    'yes',
    'NOT students',
    'US only',
    '03/04/2021',
    '2021-04-03',
    'a; b',
    'a, b',
    '=1',
    '__proto__',
    'toString',
    'all',
    'not-stated',
    'https://a.example',
    '#REF!',
    '日本',
    'Germany; US',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('a', 'b', 'A', 'c'),
);
const headings = TABLE_COLUMNS.map(({ heading }) => heading);
const tables = fc.array(fc.tuple(...headings.map(() => cell)), { maxLength: 6 });

test('any table brought into any registry gives a sound registry, loses no entry, and says the same when it comes again', () => {
  fc.assert(
    fc.property(anyRegistry, tables, (registry, rows) => {
      const { document: before } = parseDocument(registry);
      const table = [headings, ...rows];
      const { document, report } = fromTable(toTables(table), before);
      assert.deepEqual(
        parseDocument(document).warnings.filter(({ code }) => code === 'invalid'),
        [],
      );
      const ids = (vendors: typeof document.vendors) =>
        vendors.flatMap(({ id, disclosures }) => disclosures.map((entry) => `${id}/${entry.id}`));
      const after = ids(document.vendors);
      assert.deepEqual(after.slice().sort(), [...ids(before.vendors), ...report.added].sort());
      assert.equal(new Set(after).size, after.length);
      for (const { why, remedy } of report.unread) assert.ok(why && remedy);
    }),
    RUNS,
  );
});
