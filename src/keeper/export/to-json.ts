import { registrySchema, type RegistryDocument } from '../../core/schema/registry-schema.js';

interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly pipe?: readonly Schema[];
}

/**
 * A registry as its file should look: fields in the order of the schema, others after them, two spaces to a level. Nothing
 * is added, left out or changed.
 */
export const toJson = (document: RegistryDocument): string =>
  `${JSON.stringify(inOrder(document, registrySchema as unknown as Schema), null, 2)}\n`;

/** As `toJson`; each `yield` is a place to rest. */
export function* jsonSteps(document: RegistryDocument): Generator<void, string> {
  return `${JSON.stringify(yield* orderSteps(document), null, 2)}\n`;
}

/**
 * A registry as its file would hold it: what it holds once `toJson` of it is read again. Each `yield` is a place to rest.
 */
export function* orderSteps({ vendors, ...head }: RegistryDocument): Generator<void, RegistryDocument> {
  const schema = registrySchema as unknown as Schema;
  const reread = (value: unknown, form: Schema | undefined): unknown =>
    JSON.parse(JSON.stringify(inOrder(value, form)));
  // In the head the list of vendors has its place among the fields.
  const ordered = reread({ ...head, vendors: [] }, schema) as RegistryDocument;
  const made: unknown[] = [];
  for (const vendor of vendors) {
    made.push(reread(vendor, schema.entries?.['vendors']?.item));
    yield;
  }
  return { ...ordered, vendors: made as RegistryDocument['vendors'] };
}

function inOrder(value: unknown, schema: Schema | undefined): unknown {
  const form = schema?.wrapped ?? schema?.pipe?.[0] ?? schema;
  if (form !== schema) return inOrder(value, form);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, form?.item));
  if (typeof value !== 'object' || value === null || !form?.entries) return value;
  const known = form.entries;
  const keys = Object.keys(value);
  const order = [
    ...Object.keys(known).filter((key) => keys.includes(key)),
    ...keys.filter((key) => !Object.hasOwn(known, key)),
  ];
  // Without a prototype a field named "__proto__" is a field like others.
  const ordered: Record<string, unknown> = Object.create(null);
  for (const key of order)
    ordered[key] = inOrder(
      (value as Record<string, unknown>)[key],
      Object.hasOwn(known, key) ? known[key] : undefined,
    );
  return ordered;
}
