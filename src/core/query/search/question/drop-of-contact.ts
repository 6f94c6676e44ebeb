import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { wordsIn } from '../languages/turns.js';

/** Between what somebody has and whom to turn to, and the other way round. English. */
const OF = /^(?:of|for|to) (?:(?:the|your|our|a) )?$/;
const HAS = /^(?:s |by )?$/;

/** Without what belongs to whom to turn to: "the phone number of your privacy officer", "privacy officer's phone number". */
export function dropOfContact(asked: readonly Meant[], tokens: readonly Token[]): readonly Meant[] {
  const isBefore = (a: Meant, between: RegExp, b: Meant): boolean =>
    a.end !== undefined &&
    b.at !== undefined &&
    a.end <= b.at &&
    between.test(wordsIn(tokens.slice(a.end, b.at)));
  const isTheirs = (one: Meant): boolean =>
    asked.some((other) => other.isContact && (isBefore(one, OF, other) || isBefore(other, HAS, one)));
  return asked.filter((one) => one.isContact || !isTheirs(one));
}
