import type { Registry } from '../../../model/registry.js';
import type { Corrector } from '../index/corrector.js';
import { Lexicon } from './lexicon.js';
import type { SpokenWords } from './spoken-words.js';

/** A language that is understood: its words, and those that mend slips once there is one. */
export interface Tongue {
  /** In the language: what else is read by it is the list's. */
  readonly registry: Registry;
  readonly lexicon: Lexicon;
  readonly spoken?: SpokenWords | undefined;
  /** Its tag, where neither the list nor its original is in it. */
  readonly guest?: string | undefined;
  corrector?: Corrector;
}

export const toTongue = (registry: Registry, spoken?: SpokenWords, guest?: string): Tongue => ({
  registry,
  lexicon: new Lexicon(registry, spoken),
  spoken,
  guest,
});
