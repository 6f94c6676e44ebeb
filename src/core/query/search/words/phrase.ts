import { ANYTHING } from '../../../model/registry.js';
import type { Asked, Value } from '../../query.js';

export interface Phrase {
  readonly values: readonly Value[];
  readonly fact?: Asked['fact'];
  readonly isContact?: Asked['isContact'];
  /** It takes several facets to ask for it: what entries rule out of these need not be it. */
  readonly isIdea?: boolean | undefined;
  /** Other words for the same, where the registry has no term for it. */
  readonly others?: readonly string[] | undefined;
}

/** A phrase as it is looked up: of several that share a key, the one that is nearest to what was typed counts. */
export interface Form extends Phrase {
  readonly exact: string;
  /** Of every word the singular. */
  readonly singular: string;
  /** The registry's own words come before common ones. */
  readonly isOwn: boolean;
  readonly words: number;
}

/** A phrase means so many values at most: nobody tells more of one name apart, and each is asked of every entry. */
const MOST_VALUES = 20;

/** What several forms mean together: of these, what the registry has a word for. */
export function together(all: readonly Form[]): Phrase {
  const known = all.filter(({ values }) => !values.some(({ id }) => id === ANYTHING));
  const forms = known.length > 0 ? known : all;
  const values = new Map(
    forms.flatMap((form) => form.values).map((value) => [`${value.facet} ${value.id}`, value]),
  );
  const { fact, isIdea, others, isContact } = forms[0] as Form;
  return { values: [...values.values()].slice(0, MOST_VALUES), fact, isIdea, others, isContact };
}
