// A publication in memory, made of the versions of the made-up list.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { run } from '../../src/cli/run.js';
import type { History, PublishedVersion } from '../../src/keeper/publish/read-history.js';
import { memoryIo, type MemoryIo } from './io.js';

export type Published = History & { versions: PublishedVersion[] };

export const URL_OF = 'https://lists.example/providers/';
export const source = (version: number): string =>
  readFileSync(new URL(`../../data/brightmeadow/${version}.json`, import.meta.url), 'utf8');

export async function publish(
  memory: MemoryIo,
  version: number | string,
  ...words: string[]
): Promise<number> {
  memory.files.set('registry.json', typeof version === 'number' ? source(version) : version);
  return run(['publish', 'out', ...words], memory.io);
}

/** A folder with the first versions in it. */
export async function published(upTo: number): Promise<MemoryIo> {
  const memory = memoryIo();
  for (let version = 1; version <= upTo; version += 1)
    assert.equal(await publish(memory, version, '--url', URL_OF), 0, memory.err());
  return memory;
}

export const read = <T>({ files }: MemoryIo, path: string): T =>
  JSON.parse(files.get(`out/${path}`) ?? '') as T;
export const snapshot = ({ files }: MemoryIo): Record<string, string> =>
  Object.fromEntries([...files].filter(([path]) => path.startsWith('out/')));
export const edited = (version: number, edit: (registry: Record<string, unknown>) => void): string => {
  const registry = JSON.parse(source(version)) as Record<string, unknown>;
  edit(registry);
  return JSON.stringify(registry);
};

/** The component is copied from the build. */
export function requireBuild(): void {
  const built = new URL('../../dist/cdn/vendor-disclosure.js', import.meta.url);
  assert.ok(existsSync(built), 'there is no build: run "npm run build" first');
}
