// The package as npm packs it, installed into an empty project.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { install, run } from './consumer.mjs';

let project;
before(() => {
  project = install();
});
after(() => project.remove());

const ENTRIES = ['', '/define', '/registry', '/standalone', '/react', '/vue', '/svelte'];

test('publint finds nothing in the tarball', () => {
  const { status, said } = run('publint/src/cli.js', ['run', project.tarball, '--strict']);
  assert.equal(status, 0, said);
  assert.match(said, /All good!/);
});

test('every entry resolves to the right types', () => {
  const { status, said } = run('@arethetypeswrong/cli/dist/index.js', [
    project.tarball,
    '--profile',
    'esm-only',
  ]);
  assert.equal(status, 0, said);
});

test('the tarball holds the build, the manifest, data for editors, and no sources or tests', () => {
  for (const file of [
    'README.md',
    'LICENSE',
    'custom-elements.json',
    'dist/sri.json',
    'dist/vscode.html-custom-data.json',
    'dist/web-types.json',
    'dist/cdn/third-party-licenses.md',
  ]) {
    assert.ok(project.files.includes(file), `${file} is missing`);
  }
  assert.deepEqual(
    project.files.filter((file) => /^(src|test|demo|data|\.)/.test(file)),
    [],
  );
});

test('editors are offered the element with its attributes, events and custom properties, and no parts', () => {
  const read = (name) =>
    JSON.parse(readFileSync(join(project.folder, 'node_modules/vendor-disclosure', name), 'utf8'));
  const manifest = read('package.json');
  const { tags } = read('dist/vscode.html-custom-data.json');
  assert.deepEqual(
    tags.map(({ name }) => name),
    ['vendor-disclosure'],
  );
  assert.ok(tags[0].attributes.some(({ name }) => name === 'heading-level'));
  const { html, css } = read(manifest['web-types']).contributions;
  const [element] = html.elements;
  const names = element.js.events.map(({ name }) => name);
  assert.deepEqual(names, ['vd-load', 'vd-error', 'vd-change', 'vd-link']);
  assert.ok(css.properties.some(({ name }) => name === '--vd-accent'));
});

test('importing any entry in Node registers nothing and throws nothing', () => {
  const script = project.write(
    'import-all.js',
    `for (const entry of ${JSON.stringify(ENTRIES)}) await import('vendor-disclosure' + entry);
     const tags = ['vendor-disclosure', 'vd-search', 'vd-tabs', 'vd-results', 'vd-filters'];
     console.log(tags.filter((tag) => globalThis.customElements?.get(tag)).length);`,
  );
  const { status, said } = run(script, [], project.folder);
  assert.equal(status, 0, said);
  assert.equal(said, '0\n');
});

test('types fit a strict project, with the resolution of bundlers and of Node, libraries checked too', () => {
  project.write(
    'use.ts',
    `import 'vendor-disclosure/define';
     import 'vendor-disclosure/standalone';
     import { VendorDisclosureElement, type VdLoadEvent } from 'vendor-disclosure';
     import { parseRegistry, type RegistryDocument } from 'vendor-disclosure/registry';

     const element = document.createElement('vendor-disclosure');
     element.syncUrl = 'hash';
     element.addEventListener('vd-change', ({ matched }) => matched.toFixed());
     export const load = ({ registry }: VdLoadEvent): RegistryDocument => registry;
     export const read = (text: string): number => parseRegistry(text).warnings.length;
     VendorDisclosureElement.define('our-providers', new CustomElementRegistry());
     // @ts-expect-error -- there is no such mode
     element.syncUrl = 'sometimes';`,
  );
  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ]) {
    project.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module,
          moduleResolution,
          strict: true,
          noEmit: true,
          types: [],
          skipLibCheck: false,
        },
        files: ['use.ts'],
      }),
    );
    const { status, said } = run('@typescript/native/bin/tsc', ['-p', '.'], project.folder);
    assert.equal(status, 0, `${moduleResolution}: ${said}`);
  }
});
