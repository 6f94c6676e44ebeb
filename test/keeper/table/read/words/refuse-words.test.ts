import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, entriesOf, entryOf, registry, unreadOf } from '../../../../helpers/table.js';

const doubtful: readonly (readonly [column: string, cell: string, why: RegExp])[] = [
  ['Data sent', 'outbound', /direction/],
  ['Data sent', 'Name (out)', /direction/],
  ['Data sent', 'Name -> vendor', /direction/],
  ['Data sent', 'yes', /does not say what/],
  ['Data sent', 'Shoe size, height', /one name or several/],
  ['Data sent', 'We send it all. Daily.', /sentence/],
  ['Whose', 'NOT students', /does not hold/],
  ['Whose', 'Schüler nicht', /does not hold/],
  ['Whose', 'students (optional)', /does not hold/],
  ['Countries', 'US only', /no country/],
  ['Countries', 'London', /no country/],
  ['Countries', 'Georgia', /country or the state/],
  ['Countries', 'NO', /Norway/],
  ['Since', '03/04/2021', /which number is the day/],
  ['Since', '2021-02-31', /not in the calendar/],
  ['Since', '31.12.2024', /no day as year-month-day/],
  ['Since', 'March 2021', /no day as year-month-day/],
  ['Since', '2021', /no day as year-month-day/],
  ['Since', '44289', /a spreadsheet counts days/],
  ['Agreement link', 'yes', /does not say what/],
  ['Agreement link', 'javascript:alert(1)', /no web address/],
  ['Privacy link', 'https://a.example https://b.example', /several addresses/],
  ['Service', 'Maps', /no kind of data is listed/],
];
for (const [column, cell, why] of doubtful) {
  test(`"${cell}" under "${column}" is reported and kept as text, never interpreted`, () => {
    const done = bring(`Vendor,Category,Purpose,${column}\nZoom,Services,Calls.,"${cell}"\n`);
    const { id: _, ...entry } = entryOf(done.document, 'zoom');
    assert.deepEqual(entry, { category: 'services', purpose: 'Calls.', notes: [`${column}: ${cell}`] });
    assert.equal(done.document.vendors.find(({ id }) => id === 'zoom')?.links, undefined);
    assert.deepEqual(done.document.vocabulary, registry.vocabulary);
    const [line, ...others] = unreadOf(done.report);
    assert.deepEqual(others, []);
    assert.match(line ?? '', why);
    assert.match(line ?? '', new RegExp(`^row 2, ${column}, .*kept in the notes`));
  });
}

for (const cell of [
  'n/a',
  'N.A.',
  '-',
  '—',
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
]) {
  test(`"${cell}" says nothing in any column, and is reported`, () => {
    const done = bring(
      `Vendor,Category,Purpose,Data sent,Whose,Never,Notes,Countries,Since,Privacy link\nZoom,Services,Calls.${`,${cell}`.repeat(7)}\n`,
    );
    assert.deepEqual(entriesOf(done.document, 'zoom'), [
      { id: 'services', category: 'services', purpose: 'Calls.' },
    ]);
    assert.equal(unreadOf(done.report).length, 7);
  });
}
