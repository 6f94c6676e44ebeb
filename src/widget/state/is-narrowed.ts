import type { Query } from '../../core/query/query.js';

/** Whether a search or a filter leaves something out. */
export const isNarrowed = ({ text, filters }: Query): boolean =>
  text !== '' || Object.values(filters).some((values) => values.length > 0);
