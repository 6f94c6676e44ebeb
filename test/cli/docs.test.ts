// What the documentation tells keepers to type, and what it shows of the format: tried as it stands.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.js';
import { blocksOf, blockUnder, PAGES, readPage } from '../helpers/docs.mjs';
import { memoryIo, type MemoryIo } from '../helpers/io.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const version = (number: number): string => readFileSync(`${root}data/brightmeadow/${number}.json`, 'utf8');
const PAGE = '<!doctype html><main><vendor-disclosure src="/registry.json"></vendor-disclosure></main>';

/** A keeper's folder with everything in it that the lines of the documentation name. */
async function keeperFolder(): Promise<MemoryIo> {
  const folder = memoryIo({ 'registry.json': version(4) });
  await run(['export', 'registry.json', '--format', 'csv', '-o', 'vendors.csv'], folder.io);
  folder.files.set('registry.json', version(3));
  await run(['publish', 'public', '--url', 'https://example.org/providers/'], folder.io);
  folder.files.set('registry.json', version(4));
  await run(['publish', 'public'], folder.io);
  return memoryIo({
    ...Object.fromEntries(folder.files),
    'registry.json': version(5),
    'published.json': version(4),
    'old.json': version(1),
    'new.json': version(2),
    'versions/1.json': version(1),
    'versions/2.json': version(2),
    'public/providers.html': PAGE,
  });
}

/** The words of a line after `npx vendor-disclosure`, as a shell takes them apart. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(2);

for (const page of PAGES) {
  const lines = blocksOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .filter((line) => line.startsWith('npx vendor-disclosure'));
  const inline = [...readPage(page).matchAll(/`(npx vendor-disclosure [a-z][^`]*)`/g)].map(
    ([, line = '']) => line,
  );
  for (const line of new Set([...lines, ...inline])) {
    test(`${page}: ${line}`, async () => {
      const memory = await keeperFolder();
      const words = wordsOf(line);
      if (words[0] === 'init') memory.files.delete(words[1] ?? '');
      if (words[0] === 'import' && !words.includes('--into')) memory.files.delete('registry.json');
      assert.equal(await run([...words], memory.io), 0, memory.err());
    });
  }
}

test('the comparison that is shown is what is said', async () => {
  const memory = memoryIo({ 'old.json': version(3), 'new.json': version(4) });
  await run(['diff', 'old.json', 'new.json'], memory.io);
  assert.ok(memory.out().includes(blockUnder('docs/keepers.md', 'What changed', '')), memory.out());
});

test('validate finds nothing in the registry and the translation that explain the format', async () => {
  const memory = memoryIo({
    'registry.json': blockUnder('docs/format.md', 'An example', 'json'),
    'registry.es.json': blockUnder('docs/format.md', 'A translation', 'json'),
  });
  assert.equal(await run(['validate', 'registry.json'], memory.io), 0);
  const codes = [...memory.out().matchAll(/ (?:warning|error) ([\w-]+)$/gm)].map(([, code]) => code);
  assert.deepEqual([...new Set(codes)], ['translation-missing']);
});

test('the program that reads a registry says how entries answer', () => {
  const program = blockUnder('docs/format.md', 'How the page reads it', 'js');
  const said = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', program.replace("'registry.json'", "'data/classdojo.json'")],
    { cwd: root, encoding: 'utf8' },
  );
  assert.match(said, /^Google single sign-on for students: named$/m);
  assert.match(said, /^Amazon Web Services: through$/m);
  assert.match(said, /: unstated$/m);
});
