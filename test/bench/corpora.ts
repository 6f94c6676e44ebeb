import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { makeCorpus } from './corpus/make-corpus.js';
import { chooseQueries } from './queries.js';
import { toRows } from './to-rows.js';

const SIZES: Readonly<Record<string, number>> = { '1k': 1000, '10k': 10_000, '100k': 100_000 };
const SEED = 1;

/** Where everything that the benchmark makes is kept; not part of the repository. */
export const benchFolder = fileURLToPath(new URL('../../.bench/', import.meta.url));
const repository = fileURLToPath(new URL('../../', import.meta.url));

/** A list to measure. */
export interface Corpus {
  readonly name: string;
  readonly entries: number;
  readonly bytes: number;
  readonly queries: readonly string[];
  /** The people most entries are about, by name: what is ticked. */
  readonly people: readonly string[];
  /** The name of the last vendor that no other name holds. */
  readonly last: string;
}

/** Makes a list and the page that holds it as a plain table. */
export function prepareCorpus(name: string): Corpus {
  const document = readDocument(name);
  const json = name === '29' ? readFileSync(`${repository}data/classdojo.json`) : JSON.stringify(document);
  mkdirSync(`${benchFolder}corpora`, { recursive: true });
  writeOnce(`${benchFolder}corpora/${name}.json`, json);
  const rows = toRows(document);
  if (rows.length < 50_000) writeOnce(`${benchFolder}corpora/${name}.html`, toTablePage(document));
  return {
    name,
    entries: rows.length,
    bytes: Buffer.byteLength(json),
    queries: chooseQueries(document),
    people: mostUsedPeople(document),
    last: lastName(document),
  };
}

function readDocument(name: string): RegistryDocument {
  if (name === '29') return JSON.parse(readFileSync(`${repository}data/classdojo.json`, 'utf8'));
  const size = SIZES[name];
  if (!size) throw new Error(`There is no list "${name}", only 29, ${Object.keys(SIZES).join(', ')}.`);
  return makeCorpus(size, SEED);
}

/** The file changes only where the list does, so that two runs measure the same. */
function writeOnce(file: string, content: string | Buffer): void {
  const digest = (data: string | Buffer): string => createHash('sha1').update(data).digest('hex');
  if (existsSync(file) && digest(readFileSync(file)) === digest(content)) return;
  writeFileSync(file, content);
}

function mostUsedPeople(document: RegistryDocument): readonly string[] {
  const used = new Map<string, number>();
  for (const { disclosures } of document.vendors) {
    for (const { id } of disclosures.flatMap((one) => one.subjects ?? []))
      used.set(id, (used.get(id) ?? 0) + 1);
  }
  const names = new Map(document.vocabulary?.subjects?.map(({ id, name }) => [id, name]));
  const ids = [...used].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  return ids.slice(0, 3).map((id) => names.get(id) ?? id);
}

function lastName(document: RegistryDocument): string {
  const names = document.vendors.map(({ name }) => name);
  const own = names.filter((name) => /^[\w -]{6,}$/.test(name)).slice(-20);
  const isOwn = (name: string): boolean => names.filter((one) => one.includes(name)).length === 1;
  return own.reverse().find(isOwn) ?? (names.at(-1) as string);
}

const escapeText = (text: string): string =>
  text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

function toTablePage(document: RegistryDocument): string {
  const cells = toRows(document).map(({ name, purpose, data }) =>
    [name, purpose, data].map((text) => `<td>${escapeText(text)}</td>`).join(''),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>plain-table</title>
<link rel="stylesheet" href="/pages/plain.css"></head><body><h1>Who gets your data</h1>
<table><thead><tr><th>Provider</th><th>Purpose</th><th>Data</th></tr></thead>
<tbody>${cells.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table>
<script>globalThis.widget = { rows: 'tbody tr', settled: async () => undefined };</script></body></html>`;
}
