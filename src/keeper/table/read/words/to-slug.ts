import { foldText } from '../../../../core/query/search/fold-text.js';

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
  let id = base;
  for (let count = 2; !isFree(id); count += 1) {
    const end = `-${count}`;
    id = base.slice(0, LONGEST - end.length) + end;
  }
  return id;
}
