/** Lists whose order says something: what is displayed in it, and sentences that follow each other. */
const ORDERED = new Set(['categories', 'groups', 'introduction', 'conditions', 'notes']);

/** A value as text that is the same for what means the same: order of fields never counts, of lists only where it says something. */
export function canonical(value: unknown, field = ''): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(ORDERED.has(field) ? items : items.sort()).join()}]`;
  }
  if (typeof value === 'object' && value !== null) {
    // The keeper's own fields are no part of what is said to readers.
    const fields = Object.entries(value).filter(([key, one]) => one !== undefined && !key.startsWith('x-'));
    return `{${fields
      .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one, key)}`)
      .sort()
      .join()}}`;
  }
  return JSON.stringify(value) ?? 'undefined';
}
