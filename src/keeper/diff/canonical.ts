/** Lists whose order says something: what is displayed in it, and sentences that follow each other. */
const ORDERED = new Set(['categories', 'groups', 'introduction', 'conditions', 'notes']);

/** A value as text that is the same for what means the same: order of fields never counts, of lists only where it says something. */
export function canonical(value: unknown, field = ''): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(ORDERED.has(field) ? items : items.sort()).join()}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${fields
      .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one, key)}`)
      .sort()
      .join()}}`;
  }
  return JSON.stringify(value) ?? 'undefined';
}
