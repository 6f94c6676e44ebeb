// Turns valibot schemas into Shapes, as source text. What occurs more than once is written once.
import type * as v from 'valibot';
import { MAX_ITEMS } from '../src/core/schema/limits.js';

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

/** Shorter texts are not worth a name. */
const LEAST = 16;

/** Called with each part's text and the name of the field that has it. */
type Meet = (text: string, field: string) => void;

/** Source text that declares a shape for each schema, under its name. */
export function toShapes(schemas: Readonly<Record<string, v.GenericSchema>>): string {
  const fields = new Map<string, string>();
  const meet: Meet = (text, field) => {
    if (text.length >= LEAST && !fields.has(text)) fields.set(text, field);
  };
  let source = Object.entries(schemas)
    .map(
      ([name, schema]) => `export const ${name}: Shape = ${shapeOf(schema as unknown as Part, name, meet)};`,
    )
    .join('\n\n');
  const taken = Object.keys(schemas);
  // The longest first: what occurs within it alone needs no name of its own. Each is declared before what names it.
  for (const [text, field] of [...fields].sort(([a], [b]) => b.length - a.length)) {
    if (source.split(text).length < 3) continue;
    const name = uniqueName(field, taken);
    taken.push(name);
    source = `const ${name}: Shape = ${text};\n${source.replaceAll(text, name)}`;
  }
  return source;
}

function uniqueName(field: string, taken: readonly string[]): string {
  let name = field;
  for (let n = 2; taken.includes(name); n += 1) name = `${field}${n}`;
  return name;
}

/** @param name of the field that has it */
function shapeOf(part: Part, name: string, meet: Meet): string {
  const text = textOf(part, name, meet);
  meet(text, name);
  return text;
}

function textOf(part: Part, name: string, meet: Meet): string {
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
      return `{ each: ${shapeOf(base.item, name, meet)}, least: ${String(action('min_length')?.requirement ?? 0)}${mostOf(action('max_length'))} }`;
    case 'union':
      return `{ either: [${base.options.map((one) => shapeOf(one as Part, name, meet)).join(', ')}] }`;
    case 'loose_object': {
      const fields = Object.entries(base.entries).map(([key, field]) =>
        field.type === 'optional'
          ? `${JSON.stringify(`${key}?`)}: ${shapeOf(field.wrapped, key, meet)}`
          : `${JSON.stringify(key)}: ${shapeOf(field, key, meet)}`,
      );
      const some = action('check') ? ", some: ['purpose', 'purposes']" : '';
      return `{ fields: { ${fields.join(', ')} }${some} }`;
    }
    default:
      throw new Error(`There is no shape for "${base.type}".`);
  }
}

const KNOWN = ['regex', 'iso_date', 'min_length', 'integer', 'min_value', 'max_value', 'check', 'max_length'];

/** Every text and list has a limit; that of most lists goes without saying. */
const mostOf = (action: Part | undefined): string =>
  action?.requirement === MAX_ITEMS ? '' : `, most: ${String(action?.requirement ?? Infinity)}`;

const bound = (action: Part | undefined, sign: number): string =>
  action ? String(action.requirement) : sign < 0 ? '-Infinity' : 'Infinity';
