import type { DisclosureRecord } from '../../core/schema/registry-schema.js';
import { lineText } from './line-text.js';

/** By what right data crosses a border, and where that can be read. */
export function describeTransfer({ mechanism, url }: NonNullable<DisclosureRecord['transfer']>): string {
  return url ? `${lineText(mechanism)} (${lineText(url)})` : lineText(mechanism);
}
