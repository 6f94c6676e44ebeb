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
