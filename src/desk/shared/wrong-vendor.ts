import { isObject } from '../../core/reading/is-object.js';
import { vendorSchema } from '../../core/schema/registry-schema.js';
import { wrongShape } from './wrong-shape.js';
import type { Path } from '../state/set-at.js';

/** Why no form can show a vendor, in words; undefined where one can. @param base of the vendor within the list */
export function wrongVendor(value: unknown, base: Path = []): string | undefined {
  const rows = isObject(value) ? value['disclosures'] : undefined;
  if (!Array.isArray(rows)) return 'A vendor is a record with a list of "disclosures", each a record.';
  return wrongShape(vendorSchema, value, base);
}
