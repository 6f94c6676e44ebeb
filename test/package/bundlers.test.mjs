// What a page of a consumer loads, by bundler and by what it imports.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BUNDLERS, writtenBy } from './bundlers.mjs';
import { install } from './consumer.mjs';
import { closure, measure } from './measure.mjs';

const KB = 1024;
/**
 * `first` is what loads before anything runs, in bytes of brotli. esbuild writes a file for each set of parts that share a module,
 * the same code in many small files, each compressed by itself: where that weighs, it has a bound of its own.
 */
const USES = {
  'nothing of .': {
    code: `import { VendorDisclosureElement } from 'vendor-disclosure'; globalThis.use = 1;`,
    first: 100,
  },
  'one function of .': {
    code: `import { parseRegistry } from 'vendor-disclosure'; globalThis.use = parseRegistry;`,
    first: 4.375 * KB,
    esbuild: 5.5625 * KB,
  },
  'one function of ./registry': {
    code: `import { parseRegistry } from 'vendor-disclosure/registry'; globalThis.use = parseRegistry;`,
    first: 4.375 * KB,
  },
  'all of ./registry': {
    code: `import * as all from 'vendor-disclosure/registry'; globalThis.use = { ...all };`,
    first: 20.9375 * KB,
  },
  'all of .': {
    code: `import * as all from 'vendor-disclosure'; globalThis.use = { ...all };`,
    first: 47.25 * KB,
    esbuild: 55 * KB,
  },
  './define': {
    code: `import 'vendor-disclosure/define';`,
    first: 29.8125 * KB,
    esbuild: 33.75 * KB,
  },
};

let project;
const table = [];
before(() => {
  project = install();
});
after(() => {
  project.remove();
  const width = Math.max(...Object.keys(USES).map(({ length }) => length));
  console.log(
    `\n${'first in brotli + later, plain'.padEnd(width)}${Object.keys(BUNDLERS)
      .map((name) => name.padStart(16))
      .join('')}`,
  );
  for (const use of Object.keys(USES)) {
    const cells = table
      .filter((one) => one.use === use)
      .map(({ first, later }) => `${first} + ${later}`.padStart(16));
    console.log(use.padEnd(width) + cells.join(''));
  }
});

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  test(`${name} leaves out what is not imported, and warns of nothing`, async () => {
    for (const [use, { code, first: limit, [name]: own = limit }] of Object.entries(USES)) {
      const number = Object.keys(USES).indexOf(use);
      const out = join(project.folder, 'out', name, String(number));
      const warnings = await bundle(project.write(`use-${number}.js`, code), out);
      assert.deepEqual(warnings, [], use);
      const now = closure(join(out, 'entry.js'));
      const first = measure(now).brotli;
      // Nothing is asked of what comes later, and to compress it takes as long as to bundle it: its bytes as they are written.
      const later = [...writtenBy(out)].filter((file) => !now.has(file));
      table.push({ use, first, later: later.reduce((sum, file) => sum + statSync(file).size, 0) });
      assert.ok(first <= own, `${use}: ${first} bytes before anything runs, more than ${own}`);
      const text = [...now].map((file) => readFileSync(file, 'utf8')).join('');
      // esbuild writes modules imported on demand even where nobody asks for them: only the first load tells.
      const isCore = /function|\/registry/.test(use);
      assert.ok(!isCore || !/attachShadow|adoptedStyleSheets/.test(text), `${use}: brings the element along`);
    }
  });
}
