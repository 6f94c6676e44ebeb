import { EMPTY_QUERY, type Query, type View } from '../../core/query/query.js';

/** What is asked of the list: by its page, by an address, by its reader. One value, which `QuestionController` alone holds. */
export interface Question extends Query {
  /** As it was typed, spaces around it included: the field shows it so. */
  readonly text: string;
  readonly view: View;
  /** Only what changed since is asked for: a version's number, or a UTC day; default: since the beginning. */
  readonly since?: string | undefined;
  /** The entry asked for, `VENDOR` or `VENDOR/DISCLOSURE`, until something else is. */
  readonly entry?: string | undefined;
}

export const EMPTY_QUESTION: Question = { ...EMPTY_QUERY, view: 'list' };
