import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Whole from 'fuse.js/basic';
import { leaveUnused } from '../../scripts/leave-unused.mjs';

const OPTIONS = { includeScore: true, threshold: 1, ignoreLocation: true, ignoreFieldNorm: true };
const WORDS =
  'stripe string strip stripes sprite street retrieve zendesk slack zoological counterrevolutionaries ' +
  'student students payment payments location vacation überweisung überweisungen données donnees';

const scoresOf = (Fuse, list, query) =>
  new Fuse(list, OPTIONS)
    .search(query)
    .map(({ refIndex, score }) => [refIndex, score])
    .sort(([a], [b]) => a - b);

test('what is left of fuse.js scores words as all of it does', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'left-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'left.mjs');
  const whole = readFileSync(fileURLToPath(import.meta.resolve('fuse.js/basic')), 'utf8');
  writeFileSync(file, leaveUnused().transform.handler(whole).code);
  const { default: Left } = await import(pathToFileURL(file));

  const list = WORDS.split(' ');
  for (const word of list) {
    for (const query of [
      word,
      word.slice(1),
      word.slice(0, -1),
      `${word}x`.slice(0, 32),
      [...word].reverse().join(''),
    ])
      assert.deepEqual(scoresOf(Left, list, query), scoresOf(Whole, list, query), query);
  }
});
