// Writes one file for all the tests of a room, for one page or process to run: one of its own for each costs more than its tests.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @param kind of what runs them
 * @param files from the root of the project
 * @param roomOf what a file shares with others; its own name for one that is run alone
 * @returns the files to run, from the root too; the longest first, so that none is left alone at the end
 */
export function groupTests(kind, files, roomOf) {
  const folder = new URL(`../.tests/${kind}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const groups = new Map();
  for (const file of files) {
    const room = roomOf(file);
    groups.set(room, [...(groups.get(room) ?? []), file]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([room, members]) => {
      const name = `${room.replace(/\.test\.ts$/, '').replaceAll('/', '.')}.ts`;
      const path = new URL(name, folder);
      const text = members.map((file) => `import '../../${file.replace(/\.ts$/, '.js')}';\n`).join('');
      // Another run may be reading it.
      if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
      return `.tests/${kind}/${name}`;
    });
}
