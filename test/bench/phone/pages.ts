import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { parseRegistry } from '../../../src/core/reading/parse-document.js';
import { toFallback } from '../../../src/keeper/fallback/to-fallback.js';

const inRepository = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

/** The list as it is published: without white space. */
const list = JSON.stringify(JSON.parse(inRepository('data/classdojo.json')));
const fallback = toFallback(normalizeRegistry(parseRegistry(list).document, new Date()));

/** As authors are told. */
const ROOM = '<style>vendor-disclosure:not(:defined) { display: flow-root; min-block-size: 100vh }</style>';
const PRELOAD = '<link rel="preload" as="fetch" crossorigin href="/list.json">';
const MODULE = '<script type="module" src="/cdn/vendor-disclosure.js"></script>';
const element = (inside = ''): string => `<vendor-disclosure src="/list.json">${inside}</vendor-disclosure>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>List</title>${head}${body}</html>`;
const byHand = inRepository('test/bench/pages/plain-page.html')
  .replaceAll('{{registry}}', '/list.json')
  .replaceAll('/pages/', '/');

/** The page that all others are compared with. */
export const BASE = 'by hand';

/** Pages with the same facts, by name. */
export const PAGES: Readonly<Record<string, string>> = {
  [BASE]: byHand,
  'by hand, list preloaded': byHand.replace('<title>', `${PRELOAD}<title>`),
  'plain table': page(fallback),
  module: page(MODULE + element(), ROOM),
  'module, list preloaded': page(MODULE + element(), ROOM + PRELOAD),
  'one file': page(`<script src="/standalone.js" defer></script>${element()}`, ROOM),
  'module, prerendered': page(MODULE + element(fallback), ROOM),
};

/** What the pages ask for, by path. */
export const FILES: Readonly<Record<string, string>> = {
  '/list.json': list,
  '/plain.css': inRepository('test/bench/pages/plain.css'),
};
