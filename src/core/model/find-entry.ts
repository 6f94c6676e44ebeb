import type { Entry, Registry } from './registry.js';

/**
 * The entry that a key names.
 * @param key `VENDOR/DISCLOSURE`, or a vendor's id for its first entry
 */
export function findEntry({ entries }: Registry, key: string): Entry | undefined {
  const [vendor, disclosure] = key.split('/');
  return entries.find(
    ({ vendor: { id }, record }) => id === vendor && (disclosure === undefined || record.id === disclosure),
  );
}
