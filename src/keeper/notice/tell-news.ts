import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { enNotice } from '../../i18n/en-notice.js';
import { deNotice } from '../../i18n/reports/de.js';
import { esNotice } from '../../i18n/reports/es.js';
import { frNotice } from '../../i18n/reports/fr.js';
import type { NoticeMessages } from '../../i18n/notice-messages.js';
import { makeTelling, type Telling } from '../diff/telling.js';
import { TELLING_LANGUAGES } from '../diff/telling-languages.js';

/** One more language is one more file of words each, here and in `TELLING_LANGUAGES`. */
const LANGUAGES: readonly NoticeMessages[] = [enNotice, deNotice, esNotice, frNotice];

/** What `makeTelling` gives, with the words of feeds, letters and calendars in the same language. */
export function tellNews(
  before: RegistryDocument,
  after: RegistryDocument,
): Telling & { readonly news: NoticeMessages } {
  const telling = makeTelling(before, after, TELLING_LANGUAGES);
  const news = LANGUAGES.find(({ language }) => language === telling.words.language) ?? enNotice;
  return { ...telling, news };
}
