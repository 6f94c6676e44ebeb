import { createHash } from 'node:crypto';
import type { Digests } from '../../keeper/publish/publication.js';

export const digests: Digests = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  sha384: (text) => createHash('sha384').update(text).digest('base64'),
};
