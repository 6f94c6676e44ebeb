import type { Term } from '../../model/registry.js';
import type { FacetName } from '../query.js';

/** A value a reader can ask for. `term` where the vocabulary defines it; `members` where it heads a second level. */
export interface FacetValue {
  readonly id: string;
  readonly term?: Term | undefined;
  readonly members?: readonly FacetValue[] | undefined;
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** From this many values on, a facet is shown in two levels where its terms allow it. */
export const LONG_FACET = 9;

/** Every value of a facet that can be ticked; a head of a second level only gathers its members. */
export function flattenValues(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.flatMap((value) => value.members ?? [value]);
}
