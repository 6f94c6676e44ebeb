import type { Entry } from '../../../model/registry.js';
import { startOf } from '../words/cut-text.js';
import { wordsOf } from '../words/fold-text.js';
import type { Meant } from './meant.js';

const LEFT_OUT = /\b(?:logged|signed) (?:in|on) /;
/** "Logged-in users", "after I log in", and not "not logged in". English. */
const WHILE = new RegExp(
  '(?<!\\b(?:not|never|\\w+n t|without|before|until|unless|keeps?|keeping) (?:\\w+ ){0,2})' +
    `${LEFT_OUT.source}|\\b(?:after|once|when|whenever|while|if) (?:\\w+ ){1,3}(?:log|sign)s? (?:in|on) `,
);

/** Entries that leave out, in a sentence without ids, whoever is logged in, where that is whom a text is about. */
export function leaveOutLoggedIn(
  words: readonly string[],
  asked: readonly Meant[],
  entries: readonly Entry[],
): ReadonlySet<number> {
  if (!WHILE.test(`${words.join(' ')} `)) return new Set();
  const ids = new Set(asked.flatMap(({ values }) => values.map(({ id }) => id)));
  const isLeftOut = ({ exclusions, data = [] }: Entry): boolean =>
    startOf(exclusions.flatMap((one) => ((one.subjects ?? one.data) ? [] : one.note))).some((note) => {
      // "Pixel: …" is said of what is asked where that is the Pixel's.
      const own = data.filter(({ service }) => service && note.startsWith(`${service}:`));
      return (
        LEFT_OUT.test(`${wordsOf(note).join(' ')} `) &&
        (own.length === 0 || own.some(({ type }) => ids.has(type.id)))
      );
    });
  return new Set(entries.flatMap((entry) => (isLeftOut(entry) ? entry.index : [])));
}
