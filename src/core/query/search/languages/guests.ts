import type { Registry } from '../../../model/registry.js';
import { finishSoon } from '../../../work/do-steps.js';
import { asSteps } from '../../../work/in-steps.js';
import { languagesOf } from './guess-language.js';
import { loadSpoken } from './load-spoken.js';
import { startTongue, type Tongue } from './tongue.js';

/** Languages of questions besides the list's own: each is loaded once a text seems to be in it. */
export class Guests {
  readonly #registry: Registry;
  readonly #whenLearned: () => void;
  /** By tag; undefined where nothing is known of it, or not yet. */
  readonly #tongues = new Map<string, Tongue | undefined>();
  #loading = 0;
  /** Ends once a text that was asked is understood as well as it will be; what cannot be had in time is not waited for. */
  learned: Promise<unknown> = Promise.resolve();

  /** @param whenLearned called each time that more is understood than before */
  constructor(registry: Registry, whenLearned: () => void) {
    this.#registry = registry;
    this.#whenLearned = whenLearned;
  }

  /** Whether a text may be understood better in a moment. */
  get isLearning(): boolean {
    return this.#loading > 0;
  }

  /** Those that a text may be in and that are known by now; the others are on their way. */
  tonguesOf(text: string): readonly Tongue[] {
    const tags = languagesOf(text, this.#registry.language);
    if (!isOffline())
      for (const tag of tags)
        if (!this.#tongues.has(tag)) this.learned = Promise.all([this.learned, this.#learn(tag)]);
    return tags.flatMap((tag) => this.#tongues.get(tag) ?? []);
  }

  async #learn(tag: string): Promise<void> {
    this.#tongues.set(tag, undefined);
    this.#loading += 1;
    const language = { ...this.#registry, language: tag };
    const spoken = await loadSpoken(language, true);
    // More of a list's own language is no other.
    const guest = this.#registry.language.startsWith(tag) ? undefined : tag;
    const tongue = spoken && (await finishSoon(asSteps(startTongue(language, spoken, guest))));
    if (tongue) this.#tongues.set(tag, tongue);
    this.#loading -= 1;
    if (!this.isLearning) this.#whenLearned();
  }
}

/** Then nothing can be loaded but from a folder, and asking for it would only be complained of by the browser. */
function isOffline(): boolean {
  const { location } = globalThis as { location?: { protocol: string } };
  return 'navigator' in globalThis && !(navigator.onLine ?? true) && location?.protocol !== 'file:';
}
