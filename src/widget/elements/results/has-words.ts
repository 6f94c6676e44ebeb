import type { Entry } from '../../../core/model/registry.js';

/** Whether there is something to explain of what data an entry tells, and whose. */
export const hasWords = ({ data = [], subjects = [] }: Entry): boolean =>
  data.some(({ type, flowBasis }) => flowBasis === 'inferred' || type.description) ||
  subjects.some(({ term, basis }) => basis === 'inferred' || term.description);
