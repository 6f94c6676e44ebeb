import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** One of the files behind each export that stands for many. */
const ONE_OF = { './cdn/*': 'vendor-disclosure.js', './locales/*': 'es', './standalone/*': 'es' };

test('every export is a file of the build', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      assert.ok(existsSync(new URL(path.replace('*', ONE_OF[name]), root)), `${name}: ${path} is missing`);
    }
  }
});

test('DESIGN says of every dependency what it is for', () => {
  const [, section = ''] = read('DESIGN.md').split('\n## Dependencies\n');
  const [tables] = section.split('\n## ');
  const named = new Set([...tables.matchAll(/[@\w/.-]+/g)].map(([name]) => name));
  const bench = JSON.parse(read('test/bench/package.json'));
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...bench.dependencies };
  assert.deepEqual(
    Object.keys(all).filter((name) => !named.has(name)),
    [],
  );
});

test('the version is the same in package.json and in the element', () => {
  assert.match(read('src/core/version.ts'), new RegExp(`'${manifest.version}'`));
});

test('importing the core in Node registers nothing and throws nothing', async () => {
  const core = await import(new URL('dist/registry.js', root));
  const { document, warnings } = core.parseRegistry(read('data/classdojo.json'));
  assert.deepEqual(warnings, []);
  const issues = [];
  const registry = core.normalizeRegistry(document, new Date('2026-11-24'), issues);
  assert.deepEqual(issues, []);
  assert.equal(registry.entries.length, 29);
  assert.equal(registry.vendors.length, 28);
});

test('the standalone file is ASCII, and so are its part and the languages beside it, one for each there is', () => {
  const languages = readdirSync(new URL('src/i18n/locales/', root))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((language) => language !== 'en');
  assert.ok(languages.length > 0);
  for (const name of [
    'standalone.js',
    'standalone.more.js',
    ...languages.map((language) => `standalone.${language}.js`),
  ])
    assert.match(read(`dist/${name}`), /^[\x00-\x7f]*$/, name);
});

test('a language gives its texts in Node, for the region that is asked for', async () => {
  const { ptBR } = await import(new URL('dist/i18n/locales/pt-BR.js', root));
  assert.equal(ptBR('pt-PT').entriesAndProviders(2, 1), '2 registros, 1 fornecedor');
});

test('the modules keep their imports bare', () => {
  assert.match(read('dist/widget/elements/vendor-disclosure/vendor-disclosure-element.js'), /from 'lit'/);
});

for (const [what, script] of [
  ['the JSON Schema is made from the source', ['--import', 'tsx', 'scripts/schema.ts', '--check']],
  ['the tables of the documentation are made from the source', ['scripts/docs.mjs', '--check']],
]) {
  test(what, () => {
    const { status, stderr } = spawnSync(process.execPath, script, {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
}
