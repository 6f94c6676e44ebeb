import { mapParts } from './map-parts.js';

/** Fields that begin so are the keeper's own: kept in the registry, never published. */
const OWN = 'x-';

/** A value without the keeper's own fields, at any depth. What has none comes back as it is, so that nothing is copied for it. */
export function withoutOwnFields<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  return mapParts(value, withoutOwn);
}

const withoutOwn = (part: unknown, key: string): unknown =>
  key.startsWith(OWN) ? undefined : withoutOwnFields(part);
