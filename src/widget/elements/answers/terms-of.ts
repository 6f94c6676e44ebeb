import type { Entry, Term } from '../../../core/model/registry.js';

/** The words of the vocabulary that an entry is told in. */
export const termsOf = ({
  data = [],
  subjects = [],
  purposes = [],
  safeguards = [],
}: Entry): readonly Term[] => [
  ...data.flatMap(({ type, subjects }) => (subjects ? [type, ...subjects] : type)),
  ...[...subjects, ...safeguards].map(({ term }) => term),
  ...purposes,
];
