import { addScript } from './add-script.js';

/** What is in a part beside the standalone file, from what the file has. */
type MakePart = (shared: object) => object;

/** What the file hands to its part; and what brings that, which the build puts in the place of its imports. */
declare const SHARED: { bring?: () => Promise<object> };
/** What names the part that was made with this file, and its hash; put in by the build. */
declare const PART_KEY: string;
declare const PART_HASH: string;

const GIVEN = Symbol.for('vendor-disclosure parts');
let part: object | undefined;

/**
 * Lets the standalone file load what few readers open from beside itself, once.
 * No part of another version fits.
 */
export function bringPart(): void {
  SHARED.bring = async () => {
    const page = globalThis as { [GIVEN]?: Map<string, MakePart> };
    if (!page[GIVEN]?.has(PART_KEY)) await addScript('more', PART_HASH);
    const make = page[GIVEN]?.get(PART_KEY);
    if (!make) throw new Error('The part beside the file cannot be had.');
    return (part ??= make(SHARED));
  };
}
