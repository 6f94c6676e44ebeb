import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { enNotice } from '../../i18n/en-notice.js';
import type { NoticeMessages } from '../../i18n/notice-messages.js';
import { makeTelling, type Telling } from '../diff/telling.js';

/** One more language is one more file of words each, here and in `makeTelling`. */
const LANGUAGES: readonly NoticeMessages[] = [enNotice];

/** What `makeTelling` gives, with the words of feeds, letters and calendars in the same language. */
export function tellNews(
  before: RegistryDocument,
  after: RegistryDocument,
): Telling & { readonly news: NoticeMessages } {
  const telling = makeTelling(before, after);
  const news = LANGUAGES.find(({ language }) => language === telling.words.language) ?? enNotice;
  return { ...telling, news };
}
