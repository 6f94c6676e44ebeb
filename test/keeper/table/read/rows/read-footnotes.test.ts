import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromTable } from '../../../../../src/keeper/table/read/from-table.js';
import { readHtml } from '../../../../../src/keeper/table/source/read-html.js';
import { bring, emptyRegistry } from '../../../../helpers/table.js';

test('marks are explained by the rows below a table that begin with them', () => {
  const csv = `Vendor,Purpose,Country
Kelp*,Files (2),Norway
Moss†,Mail¹,Italy
Fern**,Chat,
Total: 3,,
* in summer only,,
** for teachers,,
† until May,,
¹ not newsletters,,
(2) plans only,,
`;
  const { document, report } = bring(csv, {}, emptyRegistry());
  assert.deepEqual(
    document.vendors.map(({ name, disclosures: [entry] }) => [name, entry?.purpose, entry?.notes]),
    [
      ['Kelp', 'Files', ['Vendor, note: in summer only', 'Purpose, note: plans only']],
      ['Moss', 'Mail', ['Vendor, note: until May', 'Purpose, note: not newsletters']],
      ['Fern', 'Chat', ['Vendor, note: for teachers']],
    ],
  );
  assert.deepEqual(
    report.unread.map(({ value }) => value),
    ['Total: 3'],
  );
});

test('so are marks of a page, by the lines below its tables', () => {
  const [table] = readHtml(
    '<table><tr><th>Vendor<th>Purpose<tr><td>Kelp*<td>Files</table><p>* In summer only.</p>',
  );
  assert.ok(table);
  const [kelp] = fromTable([table], emptyRegistry()).document.vendors;
  assert.equal(kelp?.name, 'Kelp');
  assert.deepEqual(kelp?.disclosures[0]?.notes, ['Vendor, note: In summer only.']);
});

test('a row that begins with a sign no cell ends with is a row as others', () => {
  const { document, report } = bring('Vendor,Purpose\nKelp,Files\n* Star,\n', {}, emptyRegistry());
  assert.equal(document.vendors.length, 1);
  assert.equal(report.unread.length, 1);
});
