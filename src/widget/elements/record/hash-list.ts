import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { finishSoon } from '../../../core/work/do-steps.js';
import { gatherText } from '../../../core/work/gather-text.js';
import { asSteps } from '../../../core/work/in-steps.js';
import { writeJson } from './write-json.js';

/**
 * SHA-256 of a list as JSON without white space and with sorted keys, in hexadecimal: what `jq -cjS . FILE | sha256sum` says of
 * its file. Not by the browser's own: that takes a text as a whole, and Chromium works a long one out in the page's thread.
 * @throws where parts of it are nested deeper than the browser follows
 */
export const hashList = (document: RegistryDocument): Promise<string> =>
  // Reading a list may put its fields in another order.
  finishSoon(asSteps(hashText(gatherText(writeJson(document, (record) => Object.keys(record).sort())))));

function* hashText(pieces: Iterable<string>): Generator<void, string> {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  for (const text of pieces) {
    hash.update(encoder.encode(text));
    yield;
  }
  return bytesToHex(hash.digest());
}
