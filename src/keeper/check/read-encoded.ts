import { decodeUtf8, halvesOf, markOf } from '../table/source/decode-text.js';
import { CODES } from './codes.js';

/** Why a file is not in UTF-8. */
export interface EncodingFault {
  readonly message: string;
  readonly remedy: string;
  /** From 1; where the first byte stands that is none of UTF-8. */
  readonly line: number;
}

/** The text of a file with its mark, or why it has none. Judged from bytes: what another encoding makes of accents can look sound as text. */
export function readEncoded(bytes: Uint8Array): string | EncodingFault {
  const { remedy } = CODES.encoding;
  const wide = markOf(bytes) ?? halvesOf(bytes);
  if (wide) return { message: `The file is saved as ${wide.toUpperCase()}, not as UTF-8.`, remedy, line: 1 };
  const text = decodeUtf8(bytes, true);
  if (text !== undefined) return text;
  const line = lineOfFault(bytes);
  return {
    message: `The file is not saved as UTF-8: line ${line} has a letter in another encoding.`,
    remedy,
    line,
  };
}

/** The first line that is not UTF-8. No letter of UTF-8 has the byte of a line's end in it. */
function lineOfFault(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    if (decodeUtf8(bytes.subarray(start, end < 0 ? undefined : end)) === undefined || end < 0) return line;
    start = end + 1;
  }
}
