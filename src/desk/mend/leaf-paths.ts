import { getAt } from '../state/get-at.js';
import type { Path } from '../state/set-at.js';
import type { Field } from './field.js';

/** The paths of all fields that a form shows of a record, those of rows with their number. @param base of the record */
export function leafPaths(fields: readonly Field[], document: unknown, base: Path): Path[] {
  return fields.flatMap((field) => {
    const path = [...base, ...field.path];
    if (field.kind !== 'rows') return [path];
    const rows = getAt(document, path);
    const inner = Array.isArray(rows)
      ? rows.flatMap((_, at) => leafPaths(field.fields, document, [...path, at]))
      : [];
    return [path, ...inner];
  });
}
