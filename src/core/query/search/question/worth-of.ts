import type { Asked } from '../../query.js';
import type { Meant } from './meant.js';

/** People and data are ruled out together, of one item. */
export const isOfItems = ({ values }: Asked): boolean =>
  values.every(({ facet }) => facet === 'subjects' || facet === 'data');

export const isData = ({ values: [value] }: Asked): boolean => value?.facet === 'data';

/**
 * Data come before people, and these before all else, but what is done comes before people where no data are asked: "ads for
 * children". Of each, what is told more of comes before what tells, what somebody does before what it is done to, and what the list has a
 * word for before what it has none for.
 */
export const worthOf = ({ values: [value], isAbsent, isJoined, isVerb }: Meant, isOfData: boolean): number =>
  (isAbsent ? 0 : 4) +
  (WORTH[isOfData && value?.facet === 'purposes' ? '' : (value?.facet ?? '')] ?? 0) +
  (isVerb ? 0.3 : isJoined ? 0.2 : 0);

const WORTH: Readonly<Record<string, number>> = { subjects: 0.5, purposes: 1, data: 2 };
