import { isObject } from '../../core/reading/is-object.js';
import { headSchema } from '../../core/schema/registry-schema.js';
import { wrongShape } from './wrong-shape.js';

/** Why no form can show a list, apart from its vendors, in words; undefined where one can. */
export function wrongHead(value: unknown): string | undefined {
  if (!isObject(value) || !Array.isArray(value['categories']) || !isObject(value['organization']))
    return 'A list is a record with an "organization", a record, and "categories", a list.';
  return wrongShape(headSchema, value);
}
