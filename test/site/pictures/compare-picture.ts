import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = new URL('kept/', import.meta.url);
/** What differs is left here to be looked at; no part of the repository. */
const DIFFERS = new URL('../../../.pictures/', import.meta.url);

/** How far the color of a pixel may be from the kept one, from 0 to 1: edges of letters differ by a little between versions. */
const THRESHOLD = 0.2;
/** And such a share of pixels may be farther. */
const SHARE = 0.001;

/** A picture beside the kept one. */
export interface Compared {
  /** Pixels that differ; all, where the size is another. */
  readonly differing: number;
  readonly allowed: number;
  /** Where the picture and what differs in it are. */
  readonly where: string;
}

/** Compares a picture with the one kept by that name, or keeps it where that is asked for. */
export async function comparePicture(name: string, picture: Buffer): Promise<Compared> {
  const file = `${name.replaceAll(' ', '-')}.png`;
  const kept = new URL(file, KEPT);
  const where = fileURLToPath(new URL(file, DIFFERS));
  if (process.env['UPDATE_KEPT']) {
    await mkdir(KEPT, { recursive: true });
    await writeFile(kept, picture);
    return { differing: 0, allowed: 0, where };
  }
  const [before, now] = [PNG.sync.read(await readFile(kept)), PNG.sync.read(picture)];
  const { width, height } = before;
  const allowed = Math.round(width * height * SHARE);
  const isSameSize = now.width === width && now.height === height;
  const difference = new PNG({ width, height });
  const differing = isSameSize
    ? pixelmatch(before.data, now.data, difference.data, width, height, { threshold: THRESHOLD })
    : width * height;
  if (differing > allowed) {
    await mkdir(DIFFERS, { recursive: true });
    await writeFile(where, picture);
    await writeFile(where.replace('.png', '.difference.png'), PNG.sync.write(difference));
  }
  return { differing, allowed, where };
}
