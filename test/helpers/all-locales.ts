import type { Locale } from '../../src/i18n/all-messages.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { bn } from '../../src/i18n/locales/bn.js';
import { de } from '../../src/i18n/locales/de.js';
import { es } from '../../src/i18n/locales/es.js';
import { fr } from '../../src/i18n/locales/fr.js';
import { he } from '../../src/i18n/locales/he.js';
import { hi } from '../../src/i18n/locales/hi.js';
import { ja } from '../../src/i18n/locales/ja.js';
import { ko } from '../../src/i18n/locales/ko.js';
import { ptBR } from '../../src/i18n/locales/pt-BR.js';
import { tr } from '../../src/i18n/locales/tr.js';
import { vi } from '../../src/i18n/locales/vi.js';
import { zhHans } from '../../src/i18n/locales/zh-Hans.js';
import { zhHant } from '../../src/i18n/locales/zh-Hant.js';

/** Every language there is a module for, besides English. */
export const LOCALES: Readonly<Record<string, Locale>> = {
  ar,
  bn,
  de,
  es,
  fr,
  he,
  hi,
  ja,
  ko,
  'pt-BR': ptBR,
  tr,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
