import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('every package that ours depends on has a licence that goes with MIT', () => {
  const said = execFileSync(process.execPath, ['scripts/sbom.mjs', '--check'], { encoding: 'utf8' });
  assert.match(said, /^\d+ packages, each with a licence/);
});
