import { FEW_PARTS, MAX_PARTS, MAX_WEIGHT } from '../schema/limits.js';
import { countItems } from './weigh-vendor.js';

/** Items that long vendors have together as they stand in the file; as much again as they may weigh, since faulty ones are left out later. */
const MOST = 2 * MAX_WEIGHT;

/** Stands for a vendor that is not read: it is of no form, and so is told. */
const HEAVY = `one behind ${MOST} items of long vendors`;

/**
 * Lets vendors through in their order, but for long ones that would be left out as too long beside those before them. Kept until then,
 * their texts are millions that a browser looks through, in one piece, each time it collects what is no longer used.
 */
export function startLeavingHeavy(): (vendor: unknown) => unknown {
  let room = MOST;
  return (vendor) => {
    const items = Math.min(countItems(vendor), MAX_PARTS);
    if (items <= FEW_PARTS) return vendor;
    if (items > room) return HEAVY;
    room -= items;
    return vendor;
  };
}
