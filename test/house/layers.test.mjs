// Imports run one way only, types included: rooms of a half as ROOMS lists them, and between halves only towards the core.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = join(root, 'src');

/** The rooms of each half, lower first: a room may import those before it. A folder without a line belongs to the one around it. */
const ROOMS = {
  i18n: ['i18n'],
  core: [
    'core',
    'core/work',
    'core/schema',
    'core/model',
    'core/reading',
    'core/query',
    'core/query/search/words',
    'core/query/search/index',
    'core/query/search/languages',
    'core/query/search/question',
    'core/query/search',
  ],
  widget: [
    'widget/styles',
    'widget/load',
    'widget/events',
    'widget/state',
    'widget/elements/shared',
    'widget/elements/answers',
    'widget/elements/acts',
    'widget/elements/search',
    'widget/elements/tabs',
    'widget/elements/filters',
    'widget/elements/record',
    'widget/elements/results',
    'widget/elements/changes',
    'widget/elements/matrix',
    'widget/elements/record',
    'widget/elements/languages',
    'widget/elements/print',
    'widget/elements/cover',
    'widget/elements',
    'widget/elements/vendor-disclosure',
  ],
  keeper: [
    'keeper/text',
    'keeper/html',
    'keeper/diff',
    'keeper/notice',
    'keeper/table',
    'keeper/fallback',
    'keeper/export',
    'keeper/check',
    'keeper/starter',
    'keeper/publish',
  ],
  desk: [
    'desk/state',
    'desk/shared',
    'desk/reader',
    'desk/bring',
    'desk/mend',
    'desk/look',
    'desk/compare',
    'desk/publish',
    'desk/translate',
    'desk/keep',
    'desk/elements',
    'desk',
  ],
  cli: ['cli'],
  '.': ['.'],
};
/** The halves that a half may import. */
const BELOW = {
  i18n: [],
  core: [],
  widget: ['core', 'i18n'],
  keeper: ['keeper/text', 'core', 'i18n'],
  desk: ['widget', 'keeper', 'core', 'i18n'],
  cli: ['keeper', 'core', 'i18n'],
  '.': ['widget', 'keeper', 'core', 'i18n'],
};
const LEAVES = ['i18n', 'widget/styles'];
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.ts'))
  .map((file) => join(file.parentPath, file.name));

/** Modules a file names, for types or for values, as paths under src or names of packages. */
function imports(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return [...new Set(importedFiles.map(({ fileName }) => fileName))].map((name) =>
    name.startsWith('.') ? resolve(dirname(file), name).replace(/\.js$/, '.ts') : name,
  );
}

const shown = (file) => relative(src, file);
const say = ({ from, to }) => `${shown(from)} imports ${shown(to)}`;
const graph = new Map(files.map((file) => [file, imports(file)]));
const edges = [...graph].flatMap(([from, targets]) =>
  targets.filter((to) => to.startsWith(src)).map((to) => ({ from, to })),
);

const halfOf = (file) => (shown(file).includes('/') ? shown(file).split('/')[0] : '.');
/** The nearest folder around a file that has a place among the rooms. */
function roomOf(file) {
  const rooms = ROOMS[halfOf(file)] ?? [];
  for (let folder = dirname(shown(file)); ; folder = dirname(folder)) {
    if (rooms.includes(folder)) return folder;
    assert.notEqual(folder, '.', `${shown(file)} is in a folder that has no place among the rooms`);
  }
}

/** Says all that is wrong at once. */
const none = (wrong) => assert.equal(wrong.join('\n'), '');

test('no half imports another but those below it', () => {
  none(
    edges
      .filter(({ from, to }) => halfOf(from) !== halfOf(to) && !BELOW[halfOf(from)]?.includes(halfOf(to)))
      .map(say),
  );
});

test('within a half no room imports one above its own', () => {
  none(
    edges
      .filter(({ from, to }) => {
        const rooms = ROOMS[halfOf(from)] ?? [];
        return halfOf(from) === halfOf(to) && rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(from));
      })
      .map(say),
  );
});

test('leaves import nothing of ours', () => {
  none(edges.filter(({ from, to }) => LEAVES.includes(roomOf(from)) && roomOf(to) !== roomOf(from)).map(say));
});

test('no modules import each other in a circle', () => {
  const done = new Set();
  const circles = [];
  const visit = (file, path) => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].map(shown).join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  none(circles);
});

test('there is no page and no Node in the core', () => {
  const { status, stdout } = spawnSync('npx', ['tsc', '-p', 'test/house/core'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('fuse.js is imported in one place, and Lit by the widget and the desk alone', () => {
  for (const [file, targets] of graph) {
    const name = shown(file);
    if (targets.some((target) => target.startsWith('fuse.js')))
      assert.equal(name, 'core/query/search/index/near-words.ts');
    if (targets.some((target) => /^(?:@lit\/|lit$|lit\/)/.test(target)))
      assert.match(name, /^(?:widget|desk)\//);
  }
});
