import type { Token } from './fold-text.js';
import { setOf } from './small-words.js';

/** Who does something, before the verb. */
export const DOERS = setOf(
  'i we who which anyone anybody someone somebody they you it that companies vendors providers',
);
/** Whatever follows these is what they do. */
const PRONOUNS = setOf('who anyone anybody someone somebody they you it');
/** Before what somebody does something to. */
export const AFTER_VERB = setOf('my our the his her their your its a an any all');
const BY = setOf('by whom');

/** Whether a word stands where a verb does: "who logs my …", "… logged by whom". */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((step) => tokens[at + step]?.word ?? '') as [
    string,
    string,
    string,
  ];
  const isObject = AFTER_VERB.has(after) || (PRONOUNS.has(before) && after !== '');
  return (DOERS.has(before) && isObject) || (word.endsWith('ed') && BY.has(after));
}

const NAMING = setOf('all the every each any your');

/** Whether a text begins with the verb "name": "name all companies …". */
export const isNaming = ([first, second]: readonly Token[]): boolean =>
  first?.word === 'name' && NAMING.has(second?.word ?? '');
