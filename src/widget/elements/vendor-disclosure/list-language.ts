import type { ListLanguages } from '../../state/list-languages.js';
import type { LanguageOptions } from '../languages/offer-languages.js';
import { inheritedLanguage } from '../shared/language.js';

/** The language that a list is read in, and those that it can be read in. */
export class ListLanguage {
  /** That which the reader has chosen. */
  chosen: string | undefined;
  /** Those that there are, where there are several. */
  offered: ListLanguages | undefined;
  readonly #host: Element;
  readonly #reload: () => void;

  constructor(host: Element, reload: () => void) {
    this.#host = host;
    this.#reload = reload;
  }

  /** The chosen one, or that of the page around. */
  get wanted(): string {
    return this.chosen ?? inheritedLanguage(this.#host);
  }

  /** What decides which one is loaded, and what a choice calls. */
  get asked(): Pick<LanguageOptions, 'inherited' | 'chosen' | 'choose'> {
    return {
      inherited: inheritedLanguage(this.#host),
      chosen: this.chosen,
      choose: (language) => {
        this.chosen = language;
        this.#reload();
      },
    };
  }

  /** Reads the list again where the one wanted is another than the one on show was chosen for. */
  turn(): boolean {
    const isOther = this.offered?.isFor(this.wanted) === false;
    if (isOther) this.#reload();
    return isOther;
  }
}
