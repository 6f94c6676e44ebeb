import { readEncoded } from '../../keeper/check/read-encoded.js';
import { EncodingError } from '../errors.js';

/** The text of a file that has to be in UTF-8, with its byte order mark if it has one. @throws EncodingError */
export function toText(path: string, bytes: Uint8Array): string {
  const read = readEncoded(bytes);
  if (typeof read !== 'string') throw new EncodingError(path, read);
  return read;
}
