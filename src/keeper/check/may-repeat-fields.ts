import { isEscaped } from '../text/json-ends.js';

/**
 * Whether a field may stand twice in a record: then a text names more fields than its value has. To count them takes a part of the
 * time that it takes to walk the text.
 * @param text sound JSON @param value what it holds
 */
export const mayRepeatFields = (text: string, value: unknown): boolean => namedIn(text) !== fieldsOf(value);

/** Quotation marks before a colon. Within a text such a mark has a backslash before it. */
function namedIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (before > 0 && ' \n\r\t'.includes(text.charAt(before))) before -= 1;
    if (text.charAt(before) === '"' && !isEscaped(text, before)) count += 1;
  }
  return count;
}

function fieldsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>(addFields, 0);
  let count = 0;
  for (const key in value) count += 1 + fieldsOf(value[key as keyof typeof value]);
  return count;
}

const addFields = (sum: number, item: unknown): number => sum + fieldsOf(item);
