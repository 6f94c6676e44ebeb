// Turns a valibot schema into a Shape, as source text.
import type * as v from 'valibot';

/** What is read here of schemas and actions; which of it there is depends on the type. */
interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries: Readonly<Record<string, Part>>;
  readonly item: Part;
  readonly wrapped: Part;
  readonly options: readonly unknown[];
  readonly literal: unknown;
  readonly requirement: unknown;
}

export function toShape(schema: v.GenericSchema): string {
  return shapeOf(schema as unknown as Part);
}

function shapeOf(part: Part): string {
  const [base, ...actions] = part.pipe ?? [part];
  if (!base) throw new Error('An empty pipe.');
  const action = (type: string): Part | undefined => actions.find((one) => one.type === type);
  const unknown = actions.find(({ type }) => !KNOWN.includes(type));
  if (unknown) throw new Error(`There is no shape for "${unknown.type}".`);
  switch (base.type) {
    case 'string': {
      const pattern = action('regex') ?? action('iso_date');
      return pattern ? String(pattern.requirement) : action('min_length') ? "'text'" : '/^/';
    }
    case 'boolean':
      return "'boolean'";
    case 'literal':
      return `{ of: ${JSON.stringify([base.literal])} }`;
    case 'picklist':
      return `{ of: ${JSON.stringify(base.options)} }`;
    case 'number':
      return `{ from: ${bound(action('min_value'), -1)}, to: ${bound(action('max_value'), 1)} }`;
    case 'array':
      return `{ each: ${shapeOf(base.item)}, least: ${String(action('min_length')?.requirement ?? 0)} }`;
    case 'union':
      return `{ either: [${base.options.map((one) => shapeOf(one as Part)).join(', ')}] }`;
    case 'loose_object': {
      const fields = Object.entries(base.entries).map(([name, field]) =>
        field.type === 'optional'
          ? `${JSON.stringify(`${name}?`)}: ${shapeOf(field.wrapped)}`
          : `${JSON.stringify(name)}: ${shapeOf(field)}`,
      );
      const some = action('check') ? ", some: ['purpose', 'purposes']" : '';
      return `{ fields: { ${fields.join(', ')} }${some} }`;
    }
    default:
      throw new Error(`There is no shape for "${base.type}".`);
  }
}

const KNOWN = ['regex', 'iso_date', 'min_length', 'integer', 'min_value', 'max_value', 'check'];

const bound = (action: Part | undefined, sign: number): string =>
  action ? String(action.requirement) : sign < 0 ? '-Infinity' : 'Infinity';
