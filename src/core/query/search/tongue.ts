import type { Registry } from '../../model/registry.js';
import type { Corrector } from './corrector.js';
import { Lexicon } from './lexicon.js';
import type { SpokenWords } from './spoken-words.js';

/** A language that is understood: its words, and those that mend slips once there is one. */
export interface Tongue {
  readonly registry: Registry;
  readonly lexicon: Lexicon;
  corrector?: Corrector;
}

export const toTongue = (registry: Registry, spoken?: SpokenWords): Tongue => ({
  registry,
  lexicon: new Lexicon(registry, spoken),
});
