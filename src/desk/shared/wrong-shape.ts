import * as v from 'valibot';
import { toPointer } from '../../core/schema/issue.js';
import type { Path } from '../state/set-at.js';

const WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  loose_object: 'a record',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

/**
 * Where something stands that no form can show, in words: a text in the place of a list, say. Values that are only wrong are mended in
 * the form. Undefined where there is nothing of the kind.
 * @param base of the value within the list
 */
export function wrongShape(schema: v.GenericSchema, value: unknown, base: Path = []): string | undefined {
  const { issues = [] } = v.safeParse(schema, value);
  // What is not there at all is only missing.
  const wrong = issues.find(({ type, input }) => Object.hasOwn(WORDS, type) && input !== undefined);
  if (!wrong) return undefined;
  const path = [...base, ...(wrong.path ?? []).map(({ key }) => key as string | number)];
  return `What stands at ${toPointer(path)} is not ${WORDS[wrong.type]}.`;
}
