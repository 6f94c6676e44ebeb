import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { reportLanguage } from '../../i18n/load-report-language.js';
import type { NoticeMessages } from '../../i18n/notice-messages.js';
import { makeTelling, type Telling } from '../diff/telling.js';

/** What `makeTelling` gives, with the words of feeds, letters and calendars in the same language. */
export function tellNews(
  before: RegistryDocument,
  after: RegistryDocument,
): Telling & { readonly news: NoticeMessages } {
  const language = reportLanguage(after.language);
  return { ...makeTelling(before, after, [language]), news: language.notice };
}
