import type { Entry, Exclusion } from './registry.js';

/** Whether an entry lists the very same that one of its exclusions rules out. */
export function isContradicted({ data, subjects, flows }: Exclusion, entry: Entry): boolean {
  const people = entry.subjects?.map((row) => row.term);
  if (!data) return !flows && subjects?.some((term) => people?.includes(term)) === true;
  return data.some((term) =>
    entry.data?.some(
      (datum) =>
        datum.type === term &&
        (!flows || (datum.flow !== undefined && flows.includes(datum.flow))) &&
        (!subjects || subjects.some((subject) => (datum.subjects ?? people)?.includes(subject))),
    ),
  );
}
