import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromTable } from '../../../../src/keeper/table/read/from-table.js';
import { readCsv } from '../../../../src/keeper/table/source/read-csv.js';
import { toCsv } from '../../../../src/keeper/table/write/to-csv.js';
import { runs } from '../../../helpers/runs.js';
import { bring, emptyRegistry, toTables } from '../../../helpers/table.js';

const WORDS =
  'Kelp|Moss GmbH|Reef\nReef Ltd|Fern*|Total|A, B|x; y|Sum|n/a|-|NOT x|US|Germany (Berlin)|EU, Milan|3 Apr 2025|03/04/2021|yes|All|*|tbd|https://a.example|mail; chat|Email, name|=1+1|Line one\nLine two|'.split(
    '|',
  );
const OTHERS =
  'Country,Kinds of purpose,Group,What data,Data sent,Whose,Products,Since,Category,Public notes,Website,Company,Retention,Conditions,Never,Service,Transfer mechanism'.split(
    ',',
  );

test('a table says the same when it comes again, and so does what is exported of it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...OTHERS), { minLength: 1, maxLength: 7 }),
      fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }), { minLength: 1, maxLength: 6 }),
      (others, rows) => {
        const headings = ['Vendor', 'Purpose', ...others];
        const cells = [headings, ...rows].map((row) => headings.map((_, at) => ({ text: row[at] ?? '' })));
        const tables = [{ isGrid: true, rows: cells }];
        const { document, report } = fromTable(tables, emptyRegistry());
        const { read, unread, left } = report.cells;
        assert.equal(read + unread + left, cells.flat().filter(({ text }) => text !== '').length);
        assert.equal(fromTable(tables, document).document, document);
        if (document.vendors.length === 0) return;
        const back = fromTable(toTables(readCsv(toCsv(document))), document);
        assert.deepEqual(back.report.unread, []);
        assert.equal(back.document, document);
      },
    ),
    runs(1000),
  );
});

const NAMES = ['Kelp', 'Kelp Ltd', 'Kelp, Ltd.', 'kelp', 'Moss', 'Möss', 'Fern', '-', ''];
const NAMED = {
  Vendor: fc.constantFrom(...NAMES),
  Aliases: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }).map((names) => names.join('; ')),
  Purpose: fc.constantFrom('Mail', 'Files', 'Pays', ''),
  Country: fc.constantFrom('US', 'Germany; France', 'Nowhere', ''),
  Company: fc.constantFrom('Kelp Ltd', 'Moss GmbH', ''),
  Category: fc.constantFrom('Tools', 'Ads', ''),
};

test('a table whose names are aliases of other rows, and whose rows leave things out, says the same when it comes again', () => {
  fc.assert(
    fc.property(fc.array(fc.record(NAMED), { minLength: 1, maxLength: 5 }), (rows) => {
      const tables = toTables([Object.keys(NAMED), ...rows.map((row) => Object.values(row))]);
      const { document } = fromTable(tables, emptyRegistry());
      assert.equal(fromTable(tables, document).document, document);
    }),
    runs(2000),
  );
});

test('an alias names its vendor only in a table that does not have the vendor itself', () => {
  const csv = 'Vendor,Aliases,Purpose,Country\nMoss,Kelp; Fern,Files,US\nKelp,,,Germany\n';
  const { document } = bring(csv, {}, emptyRegistry());
  assert.equal(bring(csv, {}, document).document, document);
  const other = bring('Vendor,Country\nFern,France\n', {}, document).document;
  assert.deepEqual(other.vendors[0]?.disclosures[0]?.locations, [{ place: 'FR' }]);
});

const first = bring('Vendor,Purpose,Country\nKelp,Files,Germany (Berlin)\n', {}, emptyRegistry()).document;
const notesAfter = (csv: string) => bring(csv, {}, first).document.vendors[0]?.disclosures[0]?.notes;

test('words of a cell that says more stay while an exported table has them, and go once the cell is another', () => {
  assert.deepEqual(notesAfter(toCsv(first)), ['Country: Germany (Berlin)']);
  assert.equal(notesAfter(toCsv(first).replace(',Germany,', ',France,')), undefined);
  assert.equal(notesAfter('Vendor,Purpose,Country\nKelp,Files,Germany\n'), undefined);
});

test('a row without a purpose keeps no other from its entry', () => {
  const csv = 'Vendor,Purpose,Company\nKelp\nKelp,"Keeps\nfiles",Kelp Ltd\n';
  const { document } = bring(csv, {}, emptyRegistry());
  assert.deepEqual(bring(csv, {}, document).report.added, []);
});

test('rows of one purpose are the entries that they made, in order', () => {
  const csv = 'Vendor,Purpose,Transfer mechanism,Country\nKelp,Files,SCC,US\nKelp,Files,DPF,India\n';
  const { document } = bring(csv, {}, emptyRegistry());
  assert.equal(document.vendors[0]?.disclosures.length, 2);
  assert.equal(bring(csv, {}, document).document, document);
});

test('a cell of which nothing is read is as good as a blank one for which entry a row is', () => {
  for (const nothing of ['n/a', '-', '—', 'tbd', '*', 'none', '#REF!', '[Category]', 'Kelp not']) {
    for (const heading of ['Category', 'Kinds of purpose', 'Group', 'Country']) {
      const csv = `Vendor,Purpose,${heading},Whose\nKelp,Mail,,\nKelp,Mail,${nothing},Staff\nKelp,,${nothing},\n`;
      const { document } = bring(csv, {}, emptyRegistry());
      assert.equal(bring(csv, {}, document).document, document, `${heading}: ${nothing}`);
    }
  }
});

test('a row that lost what could not be read of it is the entry that it made', () => {
  const csv = 'Vendor,Purpose,Category,Whose\nKelp,Mail,,\nKelp,Mail,n/a,Staff\n';
  const { document } = bring(csv, {}, emptyRegistry());
  assert.deepEqual(bring(csv.replace('n/a', ''), {}, document).report.added, []);
});

test('rows without a category beside others of their purpose that have one are the entries that they made', () => {
  const csv = 'Vendor,Purpose,Category\nKelp,Mail,\nKelp,Mail,Ads\nKelp,Files,Ads\nKelp,Files,\n';
  const { document } = bring(csv, {}, emptyRegistry());
  assert.equal(document.vendors[0]?.disclosures.length, 4);
  assert.equal(bring(csv, {}, document).document, document);
});
