import { BringError } from './bring-error.js';
import type { Brought } from './read-brought.js';

/** Each after what it is read into: a list with its translations, a sheet into both. */
const ORDER: readonly Brought['kind'][] = ['published', 'list', 'translation', 'sheet'];
/** Of which the desk has one at a time. */
const ALONE = { published: 'published folder', list: 'list', sheet: 'sheet' } as const;

/**
 * What was brought at once, in the order in which it comes onto the desk.
 * @throws BringError where one of it would take the place of another
 */
export function orderBrought(found: readonly Brought[]): readonly Brought[] {
  for (const [kind, name] of Object.entries(ALONE))
    if (found.filter((one) => one.kind === kind).length > 1)
      throw new BringError(`There is more than one ${name}: bring one after the other.`);
  return found.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
