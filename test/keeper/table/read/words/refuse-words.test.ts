import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, emptyRegistry, entriesOf, entryOf, registry, unreadOf } from '../../../../helpers/table.js';

/** A cell of a new entry in a column, as CSV has it. */
const bringCell = (column: string, cell: string) =>
  bring(`Vendor,Category,Purpose,${column}\nZoom,Services,Calls.,"${cell}"\n`);

const told: readonly (readonly [column: string, cell: string, why: RegExp])[] = [
  ['Whose', 'NOT students', /does not hold/],
  ['Whose', 'Schüler nicht', /does not hold/],
  ['Whose', 'students (optional)', /does not hold/],
  ['Countries', 'US only', /no country/],
  ['Countries', 'London', /no country/],
  ['Countries', 'Georgia', /country or the state/],
  ['Countries', 'NO', /Norway/],
  ['Since', '03/04/2021', /which number is the day/],
  ['Since', '2021-02-31', /not in the calendar/],
  ['Since', 'March 2021', /no day as year-month-day/],
  ['Since', '2021', /no day as year-month-day/],
  ['Since', '44289', /a spreadsheet counts days/],
];
for (const [column, cell, why] of told) {
  test(`"${cell}" under "${column}" is reported and told in a note, never interpreted`, () => {
    const done = bringCell(column, cell);
    const { id: _, 'x-import': __, ...entry } = entryOf(done.document, 'zoom');
    assert.deepEqual(entry, { category: 'services', purpose: 'Calls.', notes: [`${column}: ${cell}`] });
    assert.deepEqual(done.document.vocabulary, registry.vocabulary);
    const [line, ...others] = unreadOf(done.report);
    assert.deepEqual(others, []);
    assert.match(line ?? '', why);
  });
}

for (const [cell, why] of [
  ['outbound', /direction/],
  ['Name (out)', /direction/],
  ['Name -> vendor', /direction/],
  ['yes', /does not say what/],
  ['Name, Anschrift', /one name or several/],
  ['We send it all. Daily.', /sentence/],
] as const) {
  test(`"${cell}" in a column of data is what the organization says of the data, in its own words`, () => {
    const { document, report } = bringCell('Data sent', cell);
    const { dataSummary, data, notes } = entryOf(document, 'zoom');
    assert.deepEqual([dataSummary, data, notes], [`Data sent: ${cell}`, undefined, undefined]);
    assert.match(unreadOf(report)[0] ?? '', why);
  });
}

for (const [column, cell, why] of [
  ['Agreement link', 'yes', /does not say what/],
  ['Agreement link', 'signed by Ada', /no web address/],
  ['Agreement link', 'javascript:alert(1)', /no web address/],
  ['Privacy link', 'https://a.example https://b.example', /several addresses/],
] as const) {
  test(`"${cell}" under "${column}" stays with the keeper`, () => {
    const { document, report } = bringCell(column, cell);
    const zoom = document.vendors.find(({ id }) => id === 'zoom');
    assert.ok(zoom);
    assert.equal(zoom.links, undefined);
    const { 'x-import': kept, ...open } = zoom;
    assert.match(JSON.stringify(kept), new RegExp(cell.replace(/[()]/g, '\\$&')));
    assert.doesNotMatch(JSON.stringify(open), /signed|yes|javascript|a\.example/);
    assert.match(unreadOf(report)[0] ?? '', why);
  });
}

for (const cell of [
  'n/a',
  'N.A.',
  '?',
  'tbd',
  '#REF!',
  '#N/A',
  '#NV',
  '#BEZUG!',
  '#¡VALOR!',
  '#NOM?',
  '#####',
  'unbekannt',
  '[Region]',
  '{{country}}',
  '<name>',
  '____',
]) {
  test(`"${cell}" says nothing in any column, and is reported`, () => {
    const done = bring(
      `Vendor,Category,Purpose,Data sent,Whose,Never,Public notes,Countries,Since,Privacy link\nZoom,Services,Calls.${`,${cell}`.repeat(7)}\n`,
    );
    assert.deepEqual(entriesOf(done.document, 'zoom'), [
      { id: 'services', category: 'services', purpose: 'Calls.' },
    ]);
    assert.equal(unreadOf(done.report).length, 7);
  });
}

test('vendors may be named as words that say nothing elsewhere', () => {
  const names = ['X', 'OK', 'All', 'N', 'None', 'Y', 'Nein'];
  const rows = names.map((name) => `${name},Mail`).join('\n');
  const { document, report } = bring(`Vendor,Purpose\n${rows}\n`, {}, emptyRegistry());
  assert.deepEqual(
    document.vendors.map(({ name }) => name),
    names,
  );
  assert.deepEqual(report.unread, []);
});

test('what a template leaves to be filled in is no vendor', () => {
  const { document, report } = bring(
    'Vendor,Purpose\n[Hosting provider — TBD],Hosting\nKelp [beta],Files\n',
    {},
    emptyRegistry(),
  );
  assert.deepEqual(
    document.vendors.map(({ name }) => name),
    ['Kelp [beta]'],
  );
  assert.match(unreadOf(report)[0] ?? '', /filled in/);
});

test('an error of the spreadsheet is no vendor', () => {
  const { document, report } = bring('Vendor,Purpose\n#REF!,Mail\n', {}, emptyRegistry());
  assert.deepEqual(document.vendors, []);
  assert.match(unreadOf(report)[0] ?? '', /error of the spreadsheet/);
});
