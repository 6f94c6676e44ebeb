import { allTexts } from '../answers/all-texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { enAnswer } from '../../../i18n/en-answer.js';
import { formatList } from '../../../i18n/format.js';
import type { Registry } from '../../../core/model/registry.js';
import type { Asked, Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { withOverrides } from '../shared/with-overrides.js';

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

function listSentences(registry: Registry, ui: Interface, results: Results): readonly string[] {
  const { understood, matched, unstated, excluded, mentioned } = results;
  if (!understood) return [];
  const messages = withOverrides(enAnswer, ui.messages);
  const { asked, aside = [], vendors, unknown, readAs, language } = understood;
  const listWords = (parts: readonly Asked[]): string =>
    formatList(
      parts.map(({ words }) => words),
      ui.locale,
    );
  // Vendors are mentioned that the text does not call by name: another name of theirs has its word in it.
  const isOfOthers = vendors.length === 0 && mentioned.length > 0;
  const isAlone = matched.length + unstated.length + excluded.length + mentioned.length === 0;
  return [
    ...(vendors.length > 0 ? [messages.isListed(formatList(vendors, ui.locale), vendors.length)] : []),
    ...readAs.map(([typed, meant]) => messages.readAs(typed, meant)),
    ...asked
      .filter(isSilent)
      // What stands below may hold something else that is asked.
      .map(({ words }) => messages.notMentioned(words, matched.length === 0 ? unstated.length : 0)),
    ...aside.filter(isSilent).map(({ words }) => messages.notMentioned(words, 0)),
    ...(aside.length > 0 ? [messages.leftAside(listWords(asked), listWords(aside))] : []),
    // Where there is nothing else to show, the list itself says so.
    ...(isAlone && asked.length === 0
      ? []
      : unknown.map((words) =>
          isOfOthers ? messages.notCalled(words) : allTexts(ui.messages).noMatchForText(words),
        )),
    ...(language === undefined ? [] : [sayLanguage(registry, ui, language)]),
  ];
}

/** No entry speaks of it, in whatever words. */
const isSilent = ({ isAbsent, isTold = false }: Asked): boolean => isAbsent && !isTold;

function sayLanguage({ language, document, original }: Registry, ui: Interface, asked: string): string {
  const names = new Intl.DisplayNames(ui.locale, { type: 'language' });
  const searched = original ? [language, original.language] : [language];
  const others = (document.translations ?? []).filter((tag) => !searched.includes(tag));
  const nameAll = (tags: readonly string[]): string =>
    formatList(
      tags.map((tag) => nameOf(tag, names)),
      ui.locale,
    );
  return withOverrides(enAnswer, ui.messages).searchedIn(
    nameAll(searched),
    asked === 'und' ? undefined : names.of(asked),
    nameAll(others),
  );
}

/** A tag that the list has may be none. */
function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
