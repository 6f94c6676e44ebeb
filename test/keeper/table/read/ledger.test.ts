import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromTable, TableError } from '../../../../src/keeper/table/read/from-table.js';
import type { SourceTable } from '../../../../src/keeper/table/source/sheet.js';
import { emptyRegistry, registry } from '../../../helpers/table.js';
import { runs } from '../../../helpers/runs.js';

const HEADINGS = [
  'Vendor',
  'Name of Subprocessor',
  'Purpose',
  'Description',
  'What data',
  'Data sent',
  'Whose',
  'Country',
];
const OTHERS = [
  'Location',
  'Owner',
  'Comments',
  'Since',
  'Website',
  'Category',
  'Public notes',
  'Aliases',
  'Retention',
  'Status',
  'Active?',
  '',
];

/** Words that occur nowhere else, so that each can be found again, and what cells of lists are. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.nat(999_999).map((number) => `Word${number}`) },
  fc.nat(999_999).map((number) => `Word${number}, and Sign${number}`),
  fc.nat(999_999).map((number) => `NOT Word${number}`),
  fc.constantFrom(
    'USA',
    'Germany (Berlin)',
    '2024-01-02',
    '03/04/2021',
    'yes',
    'n/a',
    '-',
    'https://a.example/privacy',
    'X',
    '#REF!',
    'same as above',
    '〃',
    '[Region]',
    '🇩🇪 Germany',
    'Ended',
    'no',
  ),
  fc.nat(999_999).map((number) => `Word${number}*`),
  fc.nat(999_999).map((number) => `* Word${number}`),
  fc.nat(999_999).map((number) => `WORD${number}`),
);
const table: fc.Arbitrary<SourceTable> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...HEADINGS, ...OTHERS), { minLength: 2, maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
    fc.option(fc.constantFrom('Hosting', 'Payments'), { nil: undefined }),
    fc.nat(8),
    fc.boolean(),
  )
  .map(([headings, rows, title, again, isGrid]) => {
    const all = [['A title'], headings, ...rows];
    // A heading that is repeated, as pages of a printed list have it.
    if (again > 1) all.splice(again, 0, headings);
    return { title, isGrid, rows: all.map((row) => row.map((text) => ({ text }))) };
  });

const RUNS = runs(400);

test('no cell vanishes: what is read is in the registry, all else is told, and the three numbers are all cells', () => {
  let cases = 0;
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), fc.boolean(), (tables, isNew) => {
      let done;
      try {
        done = fromTable(tables, isNew ? emptyRegistry() : registry);
      } catch (error) {
        if (!(error instanceof TableError)) throw error;
        return;
      }
      const said = tables.flatMap(({ rows }) => rows.flat()).filter(({ text }) => text !== '');
      const { read, unread, left } = done.report.cells;
      assert.equal(read + unread + left, said.length);
      const json = JSON.stringify(done.document);
      const told = JSON.stringify(done.report.unread.map(({ value }) => value));
      const words = said.map(({ text }) => /Word\d+/.exec(text)?.[0]).filter((word) => word !== undefined);
      const lost = words.filter((word) => !json.includes(word) && !told.includes(word));
      // Only what stands in columns that are listed, or in tables that are, is left out.
      const listed = done.report.columns
        .filter(({ field, isNoteOf }) => !field && !isNoteOf)
        .reduce((sum, { cells }) => sum + cells, 0);
      const out = done.report.tables.some(({ isLeftOut }) => isLeftOut);
      assert.ok(out || lost.length <= listed, `${lost.join()} of ${json} ${told}`);
      cases += 1;
    }),
    RUNS,
  );
  assert.ok(cases > RUNS.numRuns / 4);
});
