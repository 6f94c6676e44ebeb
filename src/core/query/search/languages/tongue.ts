import type { Registry } from '../../../model/registry.js';
import { asSteps, type Steps } from '../../../work/in-steps.js';
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

/** A tongue that has read the whole vocabulary; in steps. */
export function* startTongue(
  registry: Registry,
  spoken?: SpokenWords,
  guest?: string,
): Generator<void, Tongue> {
  const lexicon = new Lexicon(registry, spoken);
  yield* lexicon.read(registry, spoken);
  return { registry, lexicon, spoken, guest };
}

/** Those of a list, in steps: its own language first, and that of what it translates. */
export const startTongues = (registry: Registry, spoken?: SpokenWords): Steps<readonly Tongue[]> =>
  asSteps(tonguesOf(registry, spoken));

function* tonguesOf(registry: Registry, spoken?: SpokenWords): Generator<void, readonly Tongue[]> {
  const { original } = registry;
  const own = yield* startTongue(registry, spoken);
  return original ? [own, yield* startTongue(original)] : [own];
}
