import type { LanguagesMessages } from './languages-messages.js';

/** A list in several languages, in English. */
export const enLanguages: LanguagesMessages = {
  listLanguages: 'Language of the list',
  translatedFrom: (original) => `A translation, made to help. What counts is the original (${original}).`,
  partlyTranslated: (original) => `Some parts are only there in the original (${original}).`,
  translationUnavailable: (language) => `The list could not be loaded in this language: ${language}.`,
};
