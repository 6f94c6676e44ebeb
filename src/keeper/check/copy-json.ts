import { toPlain } from '../../core/reading/to-plain.js';
import { MAX_EXCLUSIONS, MAX_TEXT } from '../../core/schema/limits.js';

/** No list of the format has a lower bound. */
const FEW = MAX_EXCLUSIONS;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * `toPlain` for what JSON.parse made, which has neither proxies nor getters nor circles: what is far within every bound, as nearly every
 * record is, comes back as it is.
 */
export const copyJson: typeof toPlain = (value, shape, mostParts, report) =>
  mostParts >= FEW && countParts(value, FEW) >= 0 ? value : toPlain(value, shape, mostParts, report);

/** How many more parts there may be; less than none where there are too many, or one that a copy would not have as it is. */
function countParts(value: unknown, left: number): number {
  if (typeof value === 'string') return value.length <= MAX_TEXT && !TURNS.test(value) ? left : -1;
  if (typeof value !== 'object' || value === null) return left;
  for (const key in value) {
    left = key === '__proto__' ? -1 : countParts(value[key as keyof typeof value], left - 1);
    if (left < 0) return left;
  }
  return left;
}
