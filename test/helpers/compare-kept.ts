import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';

/** Compares a text with the one kept in a file, or keeps it where that is asked for (`--update`). */
export async function compareKept(file: URL, text: string): Promise<void> {
  if (process.env['UPDATE_KEPT']) {
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, text);
    return;
  }
  assert.equal(text, await readFile(file, 'utf8'));
}
