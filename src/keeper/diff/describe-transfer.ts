import type { DisclosureRecord } from '../../core/schema/registry-schema.js';
import type { Telling } from './telling.js';

/** By what right data crosses a border, and where that can be read. */
export function describeTransfer(
  { mechanism, url }: NonNullable<DisclosureRecord['transfer']>,
  { punctuation, line }: Telling,
): string {
  return punctuation.details(line(mechanism), url ? [line(url)] : []);
}
