import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../../../src/keeper/table/source/read-csv.js';
import { fromTable } from '../../../src/keeper/table/read/from-table.js';
import { toCsv } from '../../../src/keeper/table/write/to-csv.js';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { anyRegistry } from '../../helpers/any-registry.js';
import { makeDocument } from '../../helpers/registries.js';
import { toTables } from '../../helpers/table.js';
import { runs } from '../../helpers/runs.js';

const RUNS = runs(500);

test('a registry that is exported and imported again is the same value', () => {
  fc.assert(
    fc.property(anyRegistry, (registry) => {
      const { document } = parseDocument(registry);
      const { document: after, report } = fromTable(toTables(readCsv(toCsv(document))), document);
      assert.deepEqual(report.unread, []);
      assert.deepEqual(report.changed, []);
      assert.deepEqual(report.added, []);
      assert.deepEqual(report.left, []);
      assert.equal(after, document);
    }),
    RUNS,
  );
});

test('the real list that is exported and imported again is the same value', async () => {
  const document = JSON.parse(await readFile('data/classdojo.json', 'utf8')) as RegistryDocument;
  const { document: after, report } = fromTable(toTables(readCsv(toCsv(document))), document);
  assert.equal(after, document);
  assert.deepEqual(report.unread, []);
});

test('what a vendor has of its own and is long stands in its first row alone, and comes back', () => {
  const aliases = Array.from({ length: 5000 }, (_, at) => `Another name ${at}`);
  const row = (at: number) => ({ id: `row-${at}`, category: 'main', purpose: `Purpose ${at}.` });
  const rows = Array.from({ length: 500 }, (_, at) => row(at));
  for (const long of [
    { aliases },
    { name: `Name ${'x'.repeat(5000)}` },
    { entity: { legalName: 'y'.repeat(5000) } },
  ]) {
    const other = { id: 'other', name: 'Other', aliases: ['Short'], disclosures: [row(1), row(2)] };
    const list = makeDocument({});
    const { document } = parseDocument({
      ...list,
      vendors: [{ id: 'one', name: 'One', ...long, disclosures: rows }, other],
    });
    const csv = toCsv(document);
    assert.ok(csv.length < 2 * JSON.stringify(document).length, `${csv.length} characters`);
    assert.equal(csv.split('Short').length, 3, 'what is short stands in each row');
    assert.equal(fromTable(toTables(readCsv(csv)), document).document, document);
    const vendors = fromTable(toTables(readCsv(csv)), { ...document, vendors: [] }).document.vendors;
    assert.deepEqual(
      vendors.map(({ id, name, aliases: names, entity }) => ({ id, name, names, entity })),
      document.vendors.map(({ id, name, aliases: names, entity }) => ({ id, name, names, entity })),
    );
  }
});
