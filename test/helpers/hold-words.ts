import { Lexicon } from '../../src/core/query/search/languages/lexicon.js';
import { ANNOUNCE_AFTER } from '../../src/widget/state/settle-controller.js';

/**
 * Holds back the words that a question in another language, or one that is not understood, is asked in: it is read while they are
 * held, and `rested` ends once it would have been announced.
 */
export function holdWords(): { readonly rested: Promise<void>; readonly release: () => void } {
  const { read } = Lexicon.prototype;
  const { setTimeout } = window;
  let isHeld = true;
  Lexicon.prototype.read = function* (...all) {
    while (isHeld) yield;
    yield* read.apply(this, all);
  };
  const rested = new Promise<void>((resolve) => {
    window.setTimeout = ((act: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) =>
      setTimeout(() => {
        act(...given);
        if (ms === ANNOUNCE_AFTER) setTimeout(resolve);
      }, ms)) as typeof window.setTimeout;
  });
  const release = (): void => {
    isHeld = false;
    Lexicon.prototype.read = read;
    window.setTimeout = setTimeout;
  };
  return { rested, release };
}
