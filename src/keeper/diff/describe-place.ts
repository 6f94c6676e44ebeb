import type { DisclosureRecord } from '../../core/schema/registry-schema.js';
import type { Telling } from './telling.js';

/** A place, with what happens there where that is said. */
export function describePlace(
  { place, role }: NonNullable<DisclosureRecord['locations']>[number],
  telling: Telling,
): string {
  return telling.punctuation.details(
    telling.place(place),
    role ? [telling.messages.locationRoles[role]] : [],
  );
}
