import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { toMarkdown } from '../../../src/keeper/export/to-markdown.js';
import { toFallback } from '../../../src/keeper/fallback/to-fallback.js';
import { fromTable } from '../../../src/keeper/table/read/from-table.js';
import { readCsv } from '../../../src/keeper/table/source/read-csv.js';
import { toCsv } from '../../../src/keeper/table/write/to-csv.js';
import { bring, emptyRegistry, toTables } from '../../helpers/table.js';

const { document } = bring(
  'Vendor,Purpose,Product\nKelp,Files,Harbour; Quay\nMoss,Mail,\nFern,Logs,All\n',
  {},
  emptyRegistry(),
);
const registry = normalizeRegistry(document, new Date('2026-01-01'));

test('a column of products makes the products of the list and says for which an entry is', () => {
  assert.deepEqual(document.products, [
    { id: 'harbour', name: 'Harbour' },
    { id: 'quay', name: 'Quay' },
  ]);
  assert.deepEqual(
    document.vendors.map(({ disclosures: [entry] }) => [entry?.products, entry?.notes]),
    [
      [['harbour', 'quay'], undefined],
      [undefined, undefined],
      [undefined, ['Product: All']],
    ],
  );
});

test('the exported table has products, and is the same when it comes again', () => {
  const csv = toCsv(document);
  assert.match(csv, /,Harbour; Quay,|,"Harbour; Quay",/);
  const { document: after, report } = fromTable(toTables(readCsv(csv)), document);
  assert.equal(after, document);
  assert.deepEqual(report.unread, []);
});

test('a dash takes the products out', () => {
  const csv = 'Vendor,Purpose,Products\nKelp,Files,-\n';
  const after: RegistryDocument = bring(csv, {}, document).document;
  assert.equal(after.vendors[0]?.disclosures[0]?.products, undefined);
});

test('the list without scripts and the Markdown document say for which products an entry is', () => {
  assert.match(toFallback(registry), /<p>For the products: Harbour; Quay<\/p>/);
  assert.match(toMarkdown(registry), /For the products: Harbour; Quay/);
});
