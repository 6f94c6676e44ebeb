/** A list of texts as a field with a line for each. */
export const toLines = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('\n') : '');
