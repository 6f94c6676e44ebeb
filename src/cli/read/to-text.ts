import { checkEncoding } from '../../keeper/check/check-encoding.js';
import { EncodingError } from '../errors.js';

/** The text of a file that has to be in UTF-8, with its byte order mark if it has one. @throws EncodingError */
export function toText(path: string, bytes: Uint8Array): string {
  const fault = checkEncoding(bytes);
  if (fault) throw new EncodingError(path, fault);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
