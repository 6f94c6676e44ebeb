import { reportLanguage } from '../../i18n/load-report-language.js';
import type { NoticeMessages } from '../../i18n/notice-messages.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { RegistryDiff } from '../diff/registry-diff.js';
import { lineText } from '../diff/line-text.js';
import { tellVersion, type NewsItem } from './tell-version.js';
import { tellDiff } from './tell-diff.js';
import { tellNews } from './tell-news.js';

/** What customers are sent: ready but for the form it is sent in. */
export interface Notice {
  readonly language: string;
  readonly subject: string;
  readonly opening: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly items: readonly NewsItem[] }[];
  readonly closing: readonly string[];
  readonly words: NoticeMessages;
}

const ORDER = ['added', 'removed', 'changed'] as const;

/**
 * The notice of what a version changes from an older one.
 * @param url where the list can be read @param diff of the two, where it is known already
 */
export function toNotice(
  before: RegistryDocument,
  now: RegistryDocument,
  url?: string,
  diff?: RegistryDiff,
): Notice {
  const { news: words, day, line, list } = tellNews(before, now);
  const { messages } = reportLanguage(now.language);
  const { organization, version, lastUpdated, notice = {}, language } = now;
  const name = lineText(organization.name);
  const date = day(lastUpdated);
  const items = tellVersion(now, before, diff && tellDiff(diff, before, now));
  const shared = sharedObjection(items);
  const told = shared === undefined ? items : items.map(({ objection: _, ...item }) => item);
  const { url: page, email } = organization.contact ?? {};
  const contact = [email, page].filter((one) => one !== undefined).map((one) => line(one));
  return {
    language,
    subject: words.subject(name, version, date),
    opening: [
      words.opening(name, date, version, before.version),
      ...(shared === undefined ? [] : [shared]),
      ...(items.length === 0 ? [words.noChanges] : []),
    ],
    sections: ORDER.map((kind) => ({
      heading: words.headings[kind],
      items: told.filter((item) => item.kind === kind),
    })).filter((section) => section.items.length > 0),
    closing: [
      ...(url === undefined ? [] : [words.whereToRead(url)]),
      ...(notice.days === undefined ? [] : [messages.noticeGiven(notice.days)]),
      ...(notice.note === undefined ? [] : [lineText(notice.note)]),
      ...(notice.url === undefined ? [] : [words.whereToSubscribe(lineText(notice.url))]),
      ...(contact.length === 0 ? [] : [words.questions(list(contact))]),
    ],
    words,
  };
}

/** What is the same for each change that one may object to is said once. */
function sharedObjection(items: readonly NewsItem[]): string | undefined {
  const sentences = new Set(items.map(({ objection }) => objection).filter((one) => one !== undefined));
  return sentences.size === 1 ? [...sentences][0] : undefined;
}
