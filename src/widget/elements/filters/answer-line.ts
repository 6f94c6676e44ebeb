import { allTexts } from '../answers/all-texts.js';
import { quoteAll } from '../answers/quote-all.js';
import { html, nothing, type TemplateResult } from 'lit';
import { enAnswer } from '../../../i18n/en-answer.js';
import { formatDate, formatList } from '../../../i18n/format.js';
import type { Registry } from '../../../core/model/registry.js';
import type { Asked, Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { withOverrides } from '../shared/with-overrides.js';

/** No more languages are named, and no longer tags. */
const MOST = 100;

/** What is to be said of a question in words before its entries: who is on the list, what no entry mentions, which language is searched. */
export function answerLine(
  registry: Registry,
  ui: Interface,
  results: Results,
): TemplateResult | typeof nothing {
  const lines = listSentences(registry, ui, results);
  if (lines.length === 0) return nothing;
  return html`<div class="answers" part="answer">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

/** What a list says of itself, and whom to turn to. */
function ofList({ document: { lastUpdated, version, organization } }: Registry, ui: Interface): string {
  const { messages, locale } = ui;
  const { contact } = organization;
  const address = contact?.email ?? contact?.url;
  return `${messages.aboutList}: ${[
    messages.updated(formatDate(lastUpdated, locale)),
    messages.version(version),
    ...(address ? [`${messages.contact}: ${address}`] : []),
  ].join(' · ')}`;
}

function listSentences(registry: Registry, ui: Interface, results: Results): readonly string[] {
  const { understood, matched, unstated, excluded, mentioned } = results;
  if (!understood) return [];
  const messages = withOverrides(enAnswer, ui.messages);
  const {
    asked,
    aside = [],
    vendors,
    unknown,
    readAs,
    isGreeting,
    isOfList,
    language,
    searched,
    leftOut = [],
    said,
  } = understood;
  const list = (texts: readonly string[]): string => formatList(texts, ui.locale);
  const quoteWords = (parts: readonly Asked[]): string =>
    quoteAll(
      parts.map(({ words }) => words),
      ui,
    );
  // Vendors are mentioned that the text does not call by name: another name of theirs has its word in it.
  const isOfOthers = vendors.length === 0 && mentioned.length > 0 && !said?.entries.size;
  const isUnanswered = matched.length + unstated.length + excluded.length === 0;
  const isAlone = isUnanswered && mentioned.length === 0;
  // Of who is named nothing of what is asked is listed.
  const isOnlyNamed = vendors.length > 0 && isUnanswered && mentioned.length > 0;
  const unsaid = [...asked, ...aside].filter((one) => !isSilent(one));
  // A word of the reader's language is in no list of another.
  const isForeign = isAlone && unknown.length > 0 && !ui.locale.startsWith(registry.language.slice(0, 2));
  const sayLanguage = (searched: readonly string[]): string => {
    const names = new Intl.DisplayNames(ui.locale, { type: 'language' });
    const own = [registry.language, registry.original?.language];
    const others = (registry.document.translations ?? [])
      .slice(0, MOST)
      .filter((tag) => tag.length < MOST && !own.includes(tag));
    const nameAll = (tags: readonly string[]): string => list(tags.map((tag) => nameOf(tag, names)));
    return messages.searchedIn(
      nameAll(searched),
      language === 'und' ? undefined : language && names.of(language),
      nameAll(others),
    );
  };
  return [
    ...(isOfList
      ? [ofList(registry, ui)]
      : isGreeting && matched.length === results.total
        ? [messages.asksNothing]
        : []),
    ...(vendors.length > 0 ? [messages.isListed(list(vendors), vendors.length)] : []),
    ...readAs.map(([typed, meant]) => messages.readAs(typed, meant)),
    // What stands below may hold something else that is asked.
    ...[...asked, ...aside].filter(isSilent).map((one) =>
      messages.notMentioned(
        one.words,
        matched.length === 0 && !aside.includes(one) ? unstated.length : 0,
        one.values.some(({ facet }) => facet === 'data'),
      ),
    ),
    ...(isOnlyNamed && unsaid.length > 0 ? [messages.notAbout(list(vendors), quoteWords(unsaid))] : []),
    ...(aside.length > 0 && asked.length > 0 && !isOnlyNamed
      ? [messages.leftAside(quoteWords(asked), quoteWords(aside))]
      : []),
    // Where there is nothing else to show, the list itself says so; words of another language are no names.
    ...(language || (isAlone && asked.length === 0)
      ? []
      : unknown
          .filter((words) => isOfOthers || !leftOut.includes(words))
          .map((words) =>
            isOfOthers ? messages.notCalled(words) : allTexts(ui.messages).noMatchForText(words),
          )),
    ...(language || isOfOthers || leftOut.length === 0 ? [] : [messages.leftOut(quoteAll(leftOut, ui))]),
    ...(searched ? [sayLanguage(searched)] : isForeign ? [sayLanguage([registry.language])] : []),
  ];
}

/** No entry speaks of it, in whatever words, nor does the list itself. */
const isSilent = ({ isAbsent, isTold = false, isContact = false }: Asked): boolean =>
  isAbsent && !isTold && !isContact;

/** A tag that the list has may be none. */
function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
