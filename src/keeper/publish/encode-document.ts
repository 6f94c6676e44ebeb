import type { RegistryDocument } from '../../core/schema/registry-schema.js';

/** So many items of a list are one piece. */
const PIECE = 500;

/**
 * The text of a version in UTF-8: what `JSON.stringify` writes, and the end of a line. In pieces, since that of a large list is several
 * times as large on its way to bytes.
 */
export function encodeDocument(document: RegistryDocument): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces = Array.from(piecesOf(document), (piece) => encoder.encode(piece));
  const text = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    text.set(piece, at);
    at += piece.length;
  }
  return text;
}

function* piecesOf(document: RegistryDocument): Iterable<string> {
  let before = '{';
  for (const [field, value] of Object.entries(document) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(field)}:`;
    before = ',';
    if (Array.isArray(value)) yield* piecesOfList(value);
    else yield JSON.stringify(value);
  }
  yield before === '{' ? '{}\n' : '}\n';
}

function* piecesOfList(list: readonly unknown[]): Iterable<string> {
  yield '[';
  for (let at = 0; at < list.length; at += PIECE) {
    if (at > 0) yield ',';
    yield JSON.stringify(list.slice(at, at + PIECE)).slice(1, -1);
  }
  yield ']';
}
