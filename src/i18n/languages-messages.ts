/** Texts of what offers a list in several languages. Plain text, never markup. */
export interface LanguagesMessages {
  /** Names the switch. */
  readonly listLanguages: string;
  /** @param original the language of the original */
  readonly translatedFrom: (original: string) => string;
  /** Beside that, where a text is missing. */
  readonly partlyTranslated: (original: string) => string;
  /** @param language the one that was asked for */
  readonly translationUnavailable: (language: string) => string;
}
