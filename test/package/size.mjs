// What a page loads, compressed, against its budget. `npm run size` after `npm run build`.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closure, dynamicImports, measure } from './measure.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const KB = 1024;

const cdn = join(dist, 'cdn/vendor-disclosure.js');
const standalone = join(dist, 'standalone.js');
for (const file of [cdn, standalone]) {
  if (existsSync(file)) continue;
  console.error(`size: there is no ${relative('.', file)}; run npm run build first`);
  process.exit(1);
}

const first = closure(cdn);
// A budget holds what was reached: it may only go down, to the goal that DESIGN.md names.
const rows = [
  { name: 'cdn, before the first entry', files: first, budget: 26.875 * KB, goal: 17 * KB },
  { name: 'standalone.js', files: [standalone], budget: 94.3125 * KB, goal: 30 * KB },
  { name: 'standalone.more.js', files: [join(dist, 'standalone.more.js')], budget: 14.125 * KB },
];
for (const file of first) rows.splice(1, 0, { name: `  ${relative(dist, file)}`, files: [file] });

const onDemand = new Set();
const queue = [...first];
for (const from of queue) {
  for (const entry of dynamicImports(from)) {
    for (const file of closure(entry)) {
      if (first.has(file) || onDemand.has(file)) continue;
      onDemand.add(file);
      queue.push(file);
    }
  }
}
const ON_DEMAND = {
  // With the words of questions, what turns them round, and what people ask of any list: see Questions in DESIGN.md.
  search: 37.75 * KB,
  // All that a reader asks with: keys, tabs, buttons, the address, announcements, what leads to an entry, and what works while a browser is idle.
  'serve-reader': 4.6875 * KB,
  // With facets that wait until they can be seen, what words mean, what moves rows with their entries, and the ends of a row of tabs, where colors are forced too.
  'after-first-rows': 12.625 * KB,
  // Where something went wrong, and once the browser is idle.
  'last-good': 1 * KB,
  'follow-address': 1.75 * KB,
  // With what terms reach, which was a file of its own beside it.
  'run-query': 5 * KB,
  'bear-with-foreign-nodes': 0.75 * KB,
  'show-changes': 3.5 * KB,
  // With the refusal of what is no registry, and the bound of long vendors.
  mend: 2.5 * KB,
  'offer-languages': 1.8125 * KB,
  uncover: 0.75 * KB,
  'show-matrix': 6.875 * KB,
};
for (const file of onDemand) {
  const name = relative(dist, file);
  const [, part] = /([\w-]+?)-[\w-]{6}\.js$/.exec(name) ?? [];
  rows.push({ name: `on demand: ${name}`, files: [file], budget: ON_DEMAND[part] });
}

const width = Math.max(...rows.map((row) => row.name.length));
const cells = (...values) => values.map((value) => String(value).padStart(9)).join('');
console.log(''.padEnd(width) + cells('plain', 'gzip', 'brotli', 'budget', 'goal'));
for (const { name, files, budget, goal } of rows) {
  const { plain, gzip, brotli } = measure(files);
  const over = budget !== undefined && brotli > budget;
  console.log(
    name.padEnd(width) + cells(plain, gzip, brotli, budget ?? '', goal ?? '') + (over ? '  over budget' : ''),
  );
  if (over) process.exitCode = 1;
}
