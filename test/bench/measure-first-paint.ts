// When the first entry is drawn, beside the same list as a plain HTML table, in each engine; every page cold.
// `npm run bench:paint -- firefox`; after `npm run build && npm run site`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EngineName } from '../../.ci/browser.mjs';
import { parseRegistry } from '../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../src/core/model/normalize-registry.js';
import { toFallback } from '../../src/keeper/fallback/to-fallback.js';
import { serve } from '../helpers/serve.js';
import { startEngine, type Engine } from '../site/journeys/engine.js';
import { say } from './say.js';
import { median } from './statistics.js';
import { ms, ratio, table } from './table.js';

const ROUNDS = 9;
const repository = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(`${repository}data/classdojo.json`, 'utf8');
const registry = normalizeRegistry(parseRegistry(text).document, new Date());

/** Notes when an entry is there and a frame with it is drawn: the second callback comes after the first one's frame. */
const watch = `<script>
  let done;
  window.firstEntry = new Promise((resolve) => { done = resolve; });
  const isThere = () => {
    let root = document;
    for (const part of ['vendor-disclosure', 'vd-results']) {
      const next = root.querySelector(part);
      if (next?.shadowRoot) root = next.shadowRoot;
    }
    return root.querySelector('tbody tr, .entry') !== null;
  };
  const look = () => {
    if (!isThere()) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => done(performance.now())));
  };
  requestAnimationFrame(look);
</script>`;
const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title>${watch}${body}</html>`;

const PAGES = {
  'plain table': page(toFallback(registry)),
  module: page(
    '<script type="module" src="/cdn/vendor-disclosure.js"></script><vendor-disclosure src="/data/classdojo.json"></vendor-disclosure>',
  ),
  standalone: page(
    '<script src="/standalone.js" defer></script><vendor-disclosure src="/data/classdojo.json"></vendor-disclosure>',
  ),
  'module, prerendered': page(
    `<script type="module" src="/cdn/vendor-disclosure.js"></script><vendor-disclosure src="/data/classdojo.json">${toFallback(registry)}</vendor-disclosure>`,
  ),
};

async function measure(engine: Engine, url: string): Promise<number> {
  const opened = await engine.open();
  try {
    await opened.goTo(url);
    return await opened.run(() => (window as unknown as { firstEntry: Promise<number> }).firstEntry);
  } finally {
    await opened.close();
  }
}

const server = await serve(
  Object.fromEntries(
    Object.entries(PAGES).map(([name, html]) => [`/${encodeURIComponent(name)}.html`, html]),
  ),
);
const wanted = process.argv.slice(2) as EngineName[];
const rows: string[][] = [];
for (const name of wanted.length > 0 ? wanted : (['chromium', 'firefox', 'webkit'] as const)) {
  const engine = await startEngine(name);
  try {
    const times = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const one of Object.keys(PAGES)) {
        const time = await measure(engine, `${server.url}${encodeURIComponent(one)}.html`);
        times.set(one, [...(times.get(one) ?? []), time]);
      }
    }
    const base = median(times.get('plain table') ?? []);
    for (const [one, all] of times) {
      const middle = median(all);
      say(`${name}, ${one}: ${ms(middle)} ms`);
      rows.push([`${name}: ${one}`, ms(middle), ratio(middle, base)]);
    }
  } finally {
    await engine.close();
  }
}
await server.close();
process.stdout.write(
  `${table(['first entry drawn', 'median ms', 'against the plain table'], rows).join('\n')}\n`,
);
