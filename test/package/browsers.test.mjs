// The browsers that the documentation names: syntax, interfaces and styles of the build are all known to them.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import css from '@eslint/css';
import { parse } from 'acorn';
import { ESLint } from 'eslint';
import { readPage } from '../helpers/docs.mjs';
import { root } from './consumer.mjs';
import { findTooNew, SUPPORTED } from './too-new.mjs';

const filesIn = (folder, end) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith(end) && !name.startsWith('cli'))
    .map((name) => join(root, folder, name));

/** What is known to be missing somewhere, and why that does no harm. */
const HARMLESS = [
  // Undefined where there are no scoped registries: the element's parts then come from the only registry.
  /Element\.customElementRegistry/,
];
const isHarmful = (line) => !HARMLESS.some((pattern) => pattern.test(line));

/** Where these are missing, all is read and used as well: they spare time, keep things still, or please the eye. */
const REFINEMENTS = [
  'animation-timeline',
  'accent-color',
  'content-visibility',
  // Safari, which has none of it, forces no colors.
  'forced-color-adjust',
  // Without it a focus ring is drawn inside its row.
  'overflow-clip-margin',
  'overscroll-behavior',
  'overscroll-behavior-x',
  'scrollbar-gutter',
  'scrollbar-width',
  'text-size-adjust',
  'text-wrap',
  // Safari has it with a prefix, which stands beside it.
  'user-select',
];
/** What every engine had at the end of 2023, and `light-dark()`, which came with just the browsers of package.json. */
const OPTIONS = {
  available: 2023,
  allowFunctions: ['light-dark'],
  allowMediaConditions: ['prefers-reduced-transparency'],
  allowProperties: REFINEMENTS,
};
const styles = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: { 'css/use-baseline': ['error', OPTIONS] },
  },
});
const lint = async (text) =>
  (await styles.lintText(text, { filePath: 'x.css' }))[0].messages.map(({ message }) => message);

test('the documentation names the browsers of package.json', () => {
  const { chrome, edge, firefox, safari, safari_ios: ios } = SUPPORTED;
  assert.equal(chrome, edge);
  assert.equal(safari, ios);
  const page = readPage('docs/browsers-and-accessibility.md');
  assert.match(
    page.replace(/\s+/g, ' '),
    new RegExp(`\\*\\*Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}\\*\\*`),
  );
});

test('every built file is ES2022', () => {
  for (const file of filesIn('dist', '.js')) {
    const sourceType = file.endsWith('standalone.js') ? 'script' : 'module';
    assert.doesNotThrow(() => parse(readFileSync(file, 'utf8'), { ecmaVersion: 2022, sourceType }), file);
  }
});

test('the sources use no interface that a browser lacks, but where they ask first', () => {
  assert.deepEqual(findTooNew(filesIn('src', '.ts')).filter(isHarmful), []);
});

test('the styles use nothing that a browser lacks', async () => {
  for (const file of filesIn('dist', '.styles.js')) {
    for (const [name, { cssText }] of Object.entries(await import(file))) {
      assert.deepEqual(await lint(cssText), [], name);
    }
  }
});

test('what is too new is found', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-disclosure-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const uses = {
    'Iterator.from': `Iterator.from([1]);`,
    'Scheduler.yield': `export const wait = () => scheduler.yield();`,
    'Set.union': `new Set([1]).union(new Set([2]));`,
    'Promise.try': `Promise.try(() => 1);`,
    'Document.startViewTransition': `const { startViewTransition } = document; startViewTransition();`,
    scheduler: `void scheduler;`,
    requestIdleCallback: `requestIdleCallback(() => {});`,
  };
  const guarded = `if ('cookieStore' in globalThis) void cookieStore; document.ariaNotify?.('x');`;
  const file = join(folder, 'use.ts');
  writeFileSync(file, [...Object.values(uses), guarded, 'export {};'].join('\n'));
  assert.deepEqual(
    [...new Set(findTooNew([file]).map((line) => / ([\w.]+): not in /.exec(line)?.[1]))].sort(),
    Object.keys(uses).sort(),
  );
  for (const text of [
    '@starting-style { a { opacity: 0 } }',
    'a { interpolate-size: allow-keywords }',
    'a { anchor-name: --a }',
    'a { width: calc-size(auto, size) }',
    'a:open { color: red }',
  ]) {
    assert.equal((await lint(text)).length, 1, text);
  }
  assert.throws(() => parse('using x = y;', { ecmaVersion: 2022, sourceType: 'module' }));
});
