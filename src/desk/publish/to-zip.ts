import { zipSync, type Zippable } from 'fflate';

/** The first day that a zip can name: the same files give the same bytes, whenever they are packed. */
const FIRST_DAY = '1980-01-01T00:00:00';

/** Files as one zip, in their order. */
export function toZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const packed: Zippable = Object.fromEntries(
    [...files].map(([path, bytes]) => [path, [bytes, { mtime: new Date(FIRST_DAY) }]]),
  );
  return new Uint8Array(zipSync(packed, { level: 6 }));
}
