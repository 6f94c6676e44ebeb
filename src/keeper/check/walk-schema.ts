import type { Path } from './finding.js';

/** What is read here of a schema; which of it there is depends on the type. */
interface Part {
  readonly type: string;
  readonly entries: Readonly<Record<string, Part>>;
  readonly item: Part;
  readonly wrapped: Part;
}

/** Calls `meet` with each field of a value that its schema does not know. */
export function walkUnknown(
  schema: unknown,
  value: unknown,
  meet: (path: Path, known: readonly string[]) => void,
): void {
  const path: (string | number)[] = [];
  const walk = (part: Part, at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    if (part.type === 'optional') walk(part.wrapped, at);
    else if (part.type === 'array' && Array.isArray(at)) {
      at.forEach((item: unknown, index) => goInto(index, part.item, item));
    } else if (part.type === 'loose_object' && !Array.isArray(at)) {
      for (const key in at) {
        const known = Object.hasOwn(part.entries, key) ? part.entries[key] : undefined;
        if (known) goInto(key, known, (at as Record<string, unknown>)[key]);
        else meet([...path, key], Object.keys(part.entries));
      }
    }
  };
  /** Most values have no fields. */
  const goInto = (key: string | number, part: Part, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    path.push(key);
    walk(part, value);
    path.pop();
  };
  walk(schema as Part, value);
}
