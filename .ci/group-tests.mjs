// Writes files that hold several files of tests each, for one page or process to run: one of its own for each costs more than its tests.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Tests of the browser by room. @param roomOf what a file shares a page with others by; its own name for one that is run alone */
export function groupByRoom(files, roomOf) {
  const rooms = new Map();
  for (const file of files) {
    const room = roomOf(file);
    rooms.set(room, [...(rooms.get(room) ?? []), file]);
  }
  // The longest first, so that none is left alone at the end.
  return [...rooms]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([room, members]) => {
      const name = room.replace(/\.test\.ts$/, '').replaceAll('/', '.');
      return write(`pages/${name}.ts`, members.map((file) => `import '${fromGroup(file)}';\n`).join(''));
    });
}

/** Tests of Node dealt out to processes; what is to be before and after those of a file is so for them alone. @param name of the lot */
export function dealOut(name, files, processes) {
  const hands = Array.from({ length: Math.min(processes, files.length) }, () => []);
  files.forEach((file, at) => hands[at % hands.length].push(file));
  return hands.map((members, at) => {
    const suites = members
      .map((file) => `describe('${file}', () => import('${fromGroup(file)}'));\n`)
      .join('');
    return write(
      `node/${name.replaceAll('/', '.')}.${at}.mjs`,
      `import { describe } from 'node:test';\n${suites}`,
    );
  });
}

const fromGroup = (file) => `../../${file.replace(/\.ts$/, '.js')}`;

/** @returns the path from the root of the project */
function write(name, text) {
  const path = new URL(`../.tests/${name}`, import.meta.url);
  mkdirSync(new URL('.', path), { recursive: true });
  // Another run may be reading it.
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return `.tests/${name}`;
}
