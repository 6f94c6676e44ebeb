import type { VendorRecord } from '../../core/schema/registry-schema.js';
import type { Telling } from './telling.js';

/** The company behind a vendor: its name, whose it is, where it sits. Empty where nothing of it is said. */
export function describeCompany(
  entity: VendorRecord['entity'],
  { messages, line, place: nameOf }: Telling,
): string {
  const { legalName = '', parent, place } = entity ?? {};
  return messages.company(legalName && line(legalName), parent && line(parent), place && nameOf(place));
}
