import { foldText } from '../../../../core/query/search/words/fold-text.js';

const LONGEST = 80;
const RESERVED = new Set(['all', 'not-stated']);

/**
 * An id of the registry format made from a name; numbered where it is taken.
 * @param fallback stands in where a name has no Latin letter or digit
 */
export function toSlug(name: string, fallback: string, isTaken: (id: string) => boolean): string {
  const words = foldText(name)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = words.slice(0, LONGEST).replace(/-$/, '') || fallback;
  const isFree = (id: string) => !RESERVED.has(id) && !isTaken(id);
  if (isFree(base)) return base;
  const numbered = (count: number) => base.slice(0, LONGEST - `-${count}`.length) + `-${count}`;
  // The first number that is free: looked for in leaps, since a table may have thousands of one name.
  let taken = 1;
  let free = 2;
  while (!isFree(numbered(free))) [taken, free] = [free, free * 2];
  while (free - taken > 1) {
    const between = (taken + free) >> 1;
    if (isFree(numbered(between))) free = between;
    else taken = between;
  }
  return numbered(free);
}
