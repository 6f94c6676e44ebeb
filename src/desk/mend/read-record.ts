import { isObject } from '../../core/reading/is-object.js';
import { readJson } from '../../keeper/check/read-json.js';

/** A vendor as somebody wrote it in JSON, or why it is none. */
export function readRecord(text: string): { readonly value?: object; readonly problem?: string } {
  const { value, faults } = readJson(text);
  const [fault] = faults;
  if (fault) return { problem: `${fault.message} ${fault.remedy ?? ''}`.trim() };
  const rows = isObject(value) ? value['disclosures'] : undefined;
  if (!isObject(value) || !Array.isArray(rows) || !rows.every((row) => isObject(row)))
    return { problem: 'A vendor is a record with a list of "disclosures", each a record.' };
  return { value };
}
