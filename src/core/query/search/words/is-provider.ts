import { setOf } from './set-of.js';
import { singularOf } from './stem-word.js';

/** What somebody has who does something, or a page has where it is done. */
export const PROVIDERS = setOf(
  'party partner organisation organization entity firm supplier service subprocessor processor provider vendor recipient business software company ' +
    'tool box bar button feature function functionality engine widget module platform solution page screen form sdk api library plugin integration',
);

/** Whether a word stands after what somebody does: "payment providers", "search box". */
export const isProvider = (word: string): boolean => PROVIDERS.has(singularOf(word));
