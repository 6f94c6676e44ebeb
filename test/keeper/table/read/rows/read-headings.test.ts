import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, entryOf, mapOf } from '../../../../helpers/table.js';

test('a column that is not known is kept as a field x-…, told of, and left out on request', () => {
  const csv = 'Vendor,Category,Purpose,Data collected,Risk owner\nZoom,Services,Calls.,Voice,Ada\n';
  const { document, report } = bring(csv, { map: mapOf({ 'Risk owner': '' }) });
  assert.equal(entryOf(document, 'zoom')['x-data-collected'], 'Voice');
  assert.equal(entryOf(document, 'zoom')['x-risk-owner'], undefined);
  assert.deepEqual(
    report.headings.map(({ text, field, cells }) => [text, field, cells]),
    [
      ['Data collected', 'x-data-collected', 1],
      ['Risk owner', undefined, 1],
    ],
  );
});

test('two headings that could be one column are both kept apart', () => {
  const { document } = bring('Vendor,Purpose,Comment,Remarks,Category\nZoom,Calls.,one,two,Services\n');
  const entry = entryOf(document, 'zoom');
  assert.deepEqual([entry['x-comment'], entry['x-remarks'], entry.notes], ['one', 'two', undefined]);
});
