import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { fromTable } from '../../../../../src/keeper/table/read/from-table.js';
import { readHtml } from '../../../../../src/keeper/table/source/read-html.js';
import { readMarkdown } from '../../../../../src/keeper/table/source/read-markdown.js';
import { readSource } from '../../../../../src/keeper/table/source/read-source.js';
import type { SourceTable } from '../../../../../src/keeper/table/source/sheet.js';
import { emptyRegistry } from '../../../../helpers/table.js';

const bring = (tables: readonly SourceTable[]) => fromTable(tables, emptyRegistry());
const namesOf = (tables: readonly SourceTable[]) => bring(tables).document.vendors.map(({ name }) => name);

test('headings in two rows are one, and parts of a column are told from each other', () => {
  const { document, report } = bring(
    readHtml(`<table><tr><th rowspan=2>Provider<th rowspan=2>Purpose<th colspan=2>Location
      <tr><th>Storage<th>Access<tr><td>Kelp<td>Files<td>Norway<td>India</table>`),
  );
  const [kelp, ...others] = document.vendors;
  assert.deepEqual(others, []);
  assert.deepEqual(kelp?.disclosures[0]?.locations, [{ place: 'NO' }]);
  assert.deepEqual(kelp?.disclosures[0]?.notes, ['Access Location: India']);
  assert.deepEqual(report.cells, { read: 11, unread: 0, left: 0 });
});

test('a table under a title of another time stays out with the reason, unless a column says when', () => {
  const page = (title: string, column: string, cell: string) =>
    readMarkdown(
      `## Now\n\n| Vendor | Purpose |\n|-|-|\n| Kelp | Files |\n\n## ${title}\n\n` +
        `| Vendor | Purpose | ${column} |\n|-|-|-|\n| Moss | Mail | ${cell} |\n`,
    );
  const out = bring(page('Former vendors', 'Country', 'Italy'));
  assert.deepEqual(
    out.document.vendors.map(({ name }) => name),
    ['Kelp'],
  );
  assert.deepEqual(
    out.report.tables.map(({ time }) => time),
    [undefined, 'former'],
  );
  const ended = bring(page('Former vendors', 'Removed', '2024-05-06')).document.vendors[1];
  assert.equal(ended?.disclosures[0]?.until, '2024-05-06');
  assert.deepEqual(namesOf(page('Planned', 'Start date', '2027-01-01')), ['Kelp', 'Moss']);
  assert.deepEqual(namesOf(page('Changelog', 'Date', '2024-01-01')), ['Kelp']);
});

test('a record whose words look like headings is a record', async () => {
  const json = JSON.stringify([
    { vendor: 'Kelp', purpose: 'Files' },
    { vendor: 'Vendor', purpose: 'Purpose of all' },
    { vendor: 'Moss', purpose: 'Mail' },
  ]);
  assert.equal(namesOf((await readSource(Buffer.from(json), 'l.json')).tables).length, 3);
});

test('what a workbook hides or strikes out stays out, and is told', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'List',
        columns: [{}, {}, { hidden: true }],
        rowDefs: new Map([[2, { hidden: true }]]),
        rows: [
          ['Vendor', 'Purpose', 'Retention'],
          ['Kelp', 'Files', 'for ever'],
          ['Moss', 'Mail', null],
          ['Fern', 'Logs', null],
        ],
        cells: new Map([
          ['3,0', { value: 'Fern', type: 'string' as const, style: { font: { strikethrough: true } } }],
        ]),
      },
      {
        name: 'Ours alone',
        hidden: true,
        rows: [
          ['Vendor', 'Purpose'],
          ['Reed', 'Spare'],
        ],
      },
    ],
  });
  const { document, report } = bring((await readSource(file, 'l.xlsx')).tables);
  assert.deepEqual(
    document.vendors.map(({ name }) => name),
    ['Kelp'],
  );
  assert.doesNotMatch(JSON.stringify(document), /for ever/);
  assert.deepEqual(
    report.unread.map(({ why }) => why),
    ['the row is hidden', 'the row is struck out'],
  );
  assert.deepEqual(
    report.columns.map(({ heading, isHidden }) => [heading, isHidden]),
    [['Retention', true]],
  );
});
