import { de } from '../../i18n/locales/de.js';
import { es } from '../../i18n/locales/es.js';
import { fr } from '../../i18n/locales/fr.js';
import { deDiff } from '../../i18n/reports/de.js';
import { esDiff } from '../../i18n/reports/es.js';
import { frDiff } from '../../i18n/reports/fr.js';
import type { TellingLanguage } from './telling.js';

/** Languages in which keepers' reports are told besides English. Not in the core for pages: each has all words of the interface too. */
export const TELLING_LANGUAGES: readonly TellingLanguage[] = [
  { words: deDiff, messages: de() },
  { words: esDiff, messages: es() },
  { words: frDiff, messages: fr() },
];
