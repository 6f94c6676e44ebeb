import { InputError } from '../../src/cli/command.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

/** What one call of the command line did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Runs the command line over files in memory. */
export async function call(words: readonly string[], given: Record<string, string> = {}): Promise<Outcome> {
  const files = new Map(Object.entries(given));
  let [out, err] = ['', ''];
  const io: Io = {
    async read(path) {
      const text = files.get(path);
      if (text === undefined) throw new InputError(`${path}: there is no such file or folder.`);
      return text;
    },
    async write(path, text) {
      if (path === '-') out += text;
      else files.set(path, text);
    },
    exists: async (path) => files.has(path),
    out: (text) => void (out += text),
    say: (text) => void (err += text),
    isTerminal: false,
    today: new Date('2026-06-01T00:00Z'),
  };
  const code = await run(words, io);
  return { code, out, err, files };
}
