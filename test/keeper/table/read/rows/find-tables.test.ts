import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { fromTable } from '../../../../../src/keeper/table/read/from-table.js';
import { findTables } from '../../../../../src/keeper/table/read/rows/find-tables.js';
import { readHtml } from '../../../../../src/keeper/table/source/read-html.js';
import { readMarkdown } from '../../../../../src/keeper/table/source/read-markdown.js';
import { readSource } from '../../../../../src/keeper/table/source/read-source.js';
import type { SourceTable } from '../../../../../src/keeper/table/source/sheet.js';
import { emptyRegistry, toTables } from '../../../../helpers/table.js';

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

test('of two rows of headings the lower one may be the one that is known', () => {
  const [table] = readHtml(
    '<table><tr><th rowspan=2>Vendor<th colspan=2>Processing<th colspan=2>Data<tr><th>Purpose<th>Location<th>Types<th>Subjects<tr><td>Kelp<td>Files<td>Norway<td>Names<td>Pupils</table>',
  );
  assert.ok(table);
  const { document, report } = bring([table]);
  const [entry] = document.vendors[0]?.disclosures ?? [];
  assert.deepEqual(
    [entry?.purpose, entry?.locations, entry?.dataSummary, entry?.subjects?.length],
    ['Files', [{ place: 'NO' }], 'Names', 1],
  );
  assert.deepEqual(report.columns, []);
});

test('headings in two rows are one where merged cells came out as one and blanks', () => {
  const rows = [
    ['Provider', 'Processing', '', 'Safeguards'],
    ['', 'Purpose', 'Country', ''],
    ['Kelp', 'Files', 'Norway', 'Encryption'],
    ['', 'Mail', 'India', ''],
  ];
  const { document, report } = bring(toTables(rows));
  const [kelp, ...others] = document.vendors;
  assert.deepEqual(others, []);
  assert.deepEqual(
    kelp?.disclosures.map(({ purpose, locations }) => [purpose, locations?.[0]?.place]),
    [
      ['Files', 'NO'],
      ['Mail', 'IN'],
    ],
  );
  assert.deepEqual(report.cells, { read: 11, unread: 0, left: 0 });
});

test('parts of merged headings are read with the words above them', () => {
  const rows = [
    ['Vendor', 'Processing', '', 'Data', ''],
    ['', 'Purpose', 'Location', 'Types', 'Subjects'],
    ['Kelp', 'Files', 'Norway', 'Names', 'Pupils'],
  ];
  const { document, report } = bring(toTables(rows));
  const [row] = document.vendors[0]?.disclosures ?? [];
  assert.deepEqual([row?.purpose, row?.locations, row?.dataSummary], ['Files', [{ place: 'NO' }], 'Names']);
  assert.deepEqual(report.cells, { read: 12, unread: 0, left: 0 });
});

test('a row that goes on with the vendor above it is no second row of headings', () => {
  const rows = [
    ['Provider', 'Purpose', ''],
    ['', 'Mail', 'Lists'],
    ['Kelp', 'Files', ''],
  ];
  assert.equal(bring(toTables(rows)).document.vendors[0]?.name, 'Kelp');
  assert.equal(findTables(toTables(rows), {})[0]?.subRow, undefined);
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

test('a list beside a table whose headings are not known is one of vendors only where its title says so', async () => {
  const page = (title: string) =>
    `## Verwerkers\n\n| Leverancier | Doel |\n|-|-|\n| Kelp | Bestanden |\n| Moss | Post |\n\n## ${title}\n\n- **Identificatie**: naam\n- **Rooster**: diensten\n`;
  const read = async (title: string) => (await readSource(Buffer.from(page(title)), 'l.md')).tables;
  await assert.rejects(async () => bring(await read('Soorten gegevens')), /Leverancier/);
  assert.equal(bring(await read('Our subprocessors')).document.vendors.length, 2);
});

test('there may be more rows than a call takes arguments', () => {
  const row = [{ text: 'Kelp' }, { text: 'Files' }];
  const head = [{ text: 'Vendor' }, { text: 'Purpose' }];
  const [table] = findTables([{ rows: [head, ...Array(200_000).fill(row)], isGrid: true }], {});
  assert.equal(table?.body.length, 200_000);
});

for (const title of [
  'Subprocessors',
  'Unsere Auftragsverarbeiter',
  'Liste des sous-traitants',
  'Nuestros proveedores',
])
  test(`names with what they are for are vendors under "${title}"`, () => {
    const [one, two] = ['Name', 'Tool'].map((heading) => {
      const rows = [
        [heading, 'Purpose'],
        ['Kelp', 'Keeps files'],
      ].map((row) => row.map((text) => ({ text })));
      return findTables([{ title, rows, isGrid: true }], {})[0];
    });
    assert.deepEqual([one?.isRead, two?.isRead], [true, true]);
    const rows = [
      ['Name', 'Purpose'],
      ['session', 'Keeps you signed in'],
    ].map((row) => row.map((text) => ({ text })));
    for (const other of ['Cookies we set', undefined])
      assert.equal(findTables([{ title: other, rows, isGrid: true }], {})[0]?.isRead, false);
  });
