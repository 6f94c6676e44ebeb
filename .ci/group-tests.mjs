// Writes one file for all the tests of a room, for a page to run them in: a page of its own for each costs more than its tests.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const folder = new URL('../.tests/', import.meta.url);

/**
 * @param files from the root of the project
 * @param isAlone whether a file has a page of its own
 * @returns the files that pages run, from the root too; the longest first, so that none is left alone at the end
 */
export function groupTests(files, isAlone) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const groups = new Map();
  for (const file of files) {
    const room = isAlone(file)
      ? file.replace(/\.test\.ts$/, '')
      : dirname(file).replace(/^(test\/core)\/.*/, '$1');
    groups.set(room, [...(groups.get(room) ?? []), file]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([room, members]) => {
      const name = `${room.replaceAll('/', '.')}.ts`;
      const imports = members.map((file) => `import '../${file.replace(/\.ts$/, '.js')}';\n`);
      writeFileSync(new URL(name, folder), imports.join(''));
      return `.tests/${name}`;
    });
}
