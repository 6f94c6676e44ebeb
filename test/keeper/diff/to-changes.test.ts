import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeDiff } from '../../../src/keeper/diff/describe-diff.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import { toChanges } from '../../../src/keeper/diff/to-changes.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';

const version = (number: number): RegistryDocument =>
  JSON.parse(
    readFileSync(new URL(`../../../data/brightmeadow/${number}.json`, import.meta.url), 'utf8'),
  ) as RegistryDocument;

test('makes the records that a registry keeps of its changes', () => {
  const [before, after] = [version(3), version(4)];
  const changes = toChanges(describeDiff(diffRegistries(before, after), before, after), 4, after.lastUpdated);
  assert.deepEqual(
    changes.map(({ kind, vendor }) => `${kind} ${vendor}`),
    ['changed pingwhistle', 'changed mapmoth', 'added translatern'],
  );
  assert.match(changes[1]?.summary ?? '', /^Mapmoth: .* No longer says: “Not the location of students\.”\./);
});
