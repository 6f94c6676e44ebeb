import type * as v from 'valibot';
import { ID } from '../../core/schema/registry-schema.js';
import { quote } from './finding.js';

interface Words {
  readonly message: string;
  readonly remedy: string;
}

const FORMS: Readonly<Record<string, readonly [form: string, remedy: string]>> = {
  string: ['a text', 'Put it in straight quotation marks (").'],
  number: ['a number', 'Write it in digits, without quotation marks.'],
  boolean: ['true or false', 'Write true or false, without quotation marks.'],
  array: ['a list', 'Put it in brackets [ ], also where it is only one.'],
  loose_object: ['a record', 'Put its fields in braces { }.'],
  record: ['a record', 'Put its fields in braces { }.'],
};

/**
 * What the schema found, in plain words.
 * @param name of the field
 * @param schema what was checked: it knows the form of a field that is missing
 */
export function describeIssue(issue: v.BaseIssue<unknown>, name: string, schema: unknown): Words {
  const { type, input, expected } = issue;
  const [form, remedy] = FORMS[type] ?? [];
  const subject = /^\d+$/.test(name) ? 'This' : `"${name}"`;
  if (input === undefined && issue.kind === 'schema')
    return {
      message: `${subject} is missing.`,
      remedy: `Add ${subject}: ${formAt(schema, issue.path ?? [])}.`,
    };
  switch (type) {
    case 'picklist':
      return {
        message: `${quote(input)} is not one of the words that ${subject} can be.`,
        remedy: `Choose one of ${(expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ')}.`,
      };
    case 'union':
      return {
        message: `${subject} must be "all" or a list of ids.`,
        remedy: 'Put the ids in brackets [ ].',
      };
    case 'regex':
      return issue.requirement === ID ? describeId(input) : describePlace(input);
    case 'iso_date':
      return {
        message: `${quote(input)} is not a date as this format has it.`,
        remedy: 'Write year-month-day, such as 2026-09-01.',
      };
    case 'min_length':
      return Array.isArray(input)
        ? {
            message: `${subject} is an empty list, which says nothing.`,
            remedy: 'Take it out: absent means "not stated".',
          }
        : { message: `${subject} is an empty text.`, remedy: 'Fill it in, or take it out.' };
    case 'max_length':
      return Array.isArray(input)
        ? {
            message: `${subject} has ${input.length} items, more than the ${String(issue.requirement)} that are read.`,
            remedy: 'Take out what is repeated.',
          }
        : {
            message: `${subject} is a text of ${(input as string).length} characters, more than the ${String(issue.requirement)} that are read.`,
            remedy: 'Shorten it.',
          };
    case 'integer':
      return {
        message: `${subject} is ${quote(input)}, not a whole number.`,
        remedy: 'Write a whole number.',
      };
    case 'min_value':
    case 'max_value':
      return {
        message: `${subject} is ${quote(input)}, which is too ${type === 'min_value' ? 'low' : 'high'}.`,
        remedy: 'Correct the number.',
      };
    default:
      return {
        message: `${subject} is ${quote(input)}, but must be ${form ?? expected}.`,
        remedy: remedy ?? 'Correct it.',
      };
  }
}

/** What is read here of a schema; which of it there is depends on the type. */
interface Part {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly pipe?: readonly Part[];
  readonly requirement?: unknown;
}

/** The form of the field at a path, in a few words. */
function formAt(schema: unknown, path: readonly { readonly key?: unknown }[]): string {
  const inner = (part: Part | undefined): Part | undefined =>
    part?.type === 'optional' ? inner(part.wrapped) : part;
  const part = path.reduce<Part | undefined>((at, { key }) => {
    const here = inner(at);
    return here?.type === 'array' ? here.item : here?.entries?.[String(key)];
  }, schema as Part);
  const kinds = inner(part)?.pipe?.map(({ type, requirement }) => (requirement === ID ? 'id' : type)) ?? [];
  if (kinds.includes('id')) return 'an id, as "acme-mail"';
  if (kinds.includes('iso_date')) return 'a day, as "2026-09-01"';
  if (kinds.includes('integer')) return 'a whole number';
  return FORMS[inner(part)?.type ?? '']?.[0] ?? 'what it stands for';
}

function describeId(input: unknown): Words {
  if (input === 'all' || input === 'not-stated')
    return {
      message: `${quote(input)} cannot be an id: it means something else in this format.`,
      remedy: 'Choose another id.',
    };
  return {
    message: `${quote(input)} is not an id.`,
    remedy: 'Use small letters a to z, digits, ".", "_" and "-", a letter or digit first, at most 80.',
  };
}

function describePlace(input: unknown): Words {
  return {
    message: `${quote(input)} is not a place as this format has it.`,
    remedy:
      'Write two capital letters, such as DE, US or EU, or a number of three digits, such as 001 for the world.',
  };
}
