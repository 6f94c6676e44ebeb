import type { Entry } from '../../../core/model/registry.js';

/** Whether something of an entry is read between the lines. */
export const isRead = ({ data = [], subjects = [] }: Entry): boolean =>
  data.some(({ flowBasis }) => flowBasis === 'inferred') ||
  subjects.some(({ basis }) => basis === 'inferred');
