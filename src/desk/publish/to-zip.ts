import { Zip, ZipDeflate } from 'fflate';

/** The first day that a zip can name: the same files give the same bytes, whenever they are packed. */
const FIRST_DAY = '1980-01-01T00:00:00';
/** So much is packed at once, in bytes. */
const PIECE = 256 * 1024;

/** Files as one zip, in their order. Each `yield` is a place to rest. */
export function* zipSteps(files: ReadonlyMap<string, Uint8Array>): Generator<void, Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    failure ??= error;
    pieces.push(piece);
  });
  for (const [path, bytes] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = new Date(FIRST_DAY);
    zip.add(file);
    let at = 0;
    do {
      file.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      at += PIECE;
      yield;
    } while (at < bytes.length);
  }
  zip.end();
  if (failure) throw failure as Error;
  return joinBytes(pieces);
}

/** Pieces that follow each other as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
