import { decodeUtf8 } from '../../keeper/table/source/decode-text.js';

/** A text in UTF-8 without its mark; undefined where the bytes are none. */
export const toText = (bytes: Uint8Array): string | undefined => decodeUtf8(bytes)?.replace(/^\ufeff/, '');
