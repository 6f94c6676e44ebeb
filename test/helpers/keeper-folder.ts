// A real folder in which a keeper works, taken away after the test.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { systemIo, type Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

export interface KeeperFolder {
  readonly path: string;
  /** Puts a version of the made-up list where the keeper edits it, with changes. */
  edit(version: number, change?: (registry: Record<string, unknown>) => void): Promise<void>;
  /** Publishes it into `out`. */
  publish(...words: string[]): Promise<{ code: number; said: string }>;
}

export async function keeperFolder(test: TestContext, name = 'keeper'): Promise<KeeperFolder> {
  const path = await mkdtemp(join(tmpdir(), `${name}-`));
  test.after(() => rm(path, { recursive: true, force: true }));
  const file = join(path, 'registry.json');
  return {
    path,
    async edit(version, change) {
      const source = new URL(`../../data/brightmeadow/${version}.json`, import.meta.url);
      const registry = JSON.parse(readFileSync(source, 'utf8')) as Record<string, unknown>;
      change?.(registry);
      await writeFile(file, `${JSON.stringify(registry, null, 2)}\n`);
    },
    async publish(...words) {
      let said = '';
      const io: Io = { ...systemIo, out: (text) => void (said += text), say: (text) => void (said += text) };
      const all = ['publish', join(path, 'out'), '--from', file, '--url', 'https://lists.example/providers/'];
      return { code: await run([...all, ...words], io), said };
    },
  };
}
