import { allTexts } from './all-texts.js';
import type { LaterMessages } from '../../../i18n/later-messages.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import { ALL, type Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { request } from '../shared/request.js';

/** No match is an answer: what is not there, and what would widen the question. */
export function noMatch(
  part: EventTarget,
  registry: Registry,
  ui: Interface,
  results: Results,
): TemplateResult {
  const messages = allTexts(ui.messages);
  const { query, total, tabCounts } = results;
  const text = query.text;
  const filtered = Object.values(query.filters).some((values) => values.length > 0);
  const everywhere = tabCounts.get(ALL) ?? 0;
  const tab = registry.categories.find(({ id }) => id === query.category)?.name;
  const others = results.unstated.length + results.excluded.length + results.mentioned.length;
  const answer =
    everywhere > 0 && tab !== undefined && total > 0
      ? messages.noMatchInTab(tab)
      : others > 0
        ? text
          ? messages.nobodySaysInWords
          : messages.nobodySays
        : text && !filtered
          ? sayNone(results, messages)
          : filtered
            ? messages.noMatchForFilters
            : messages.emptyTab;
  const ways: [label: string, act: () => void][] = [];
  if (query.category !== ALL && everywhere > 0) {
    ways.push([messages.searchEverything(everywhere), () => request(part, { kind: 'category', id: ALL })]);
  }
  if (filtered) ways.push([messages.dropFilters, () => request(part, { kind: 'clear-filters' })]);
  if (text) ways.push([messages.dropSearch(text), () => request(part, { kind: 'text', text: '' })]);
  return html`<div class="none" part="empty">
    <p class="answer" part="answer">${answer}</p>
    ${
      ways.length > 0
        ? html`<p>${messages.widen}</p>
            <div class="widen">
              ${ways.map(([label, act]) => html`<button type="button" part="widen" @click=${act}>${label}</button>`)}
            </div>`
        : nothing
    }
  </div>`;
}

/** Only what may be a name is "not on this list": what is asked for, or told in another language, may be there in other words. */
function sayNone({ query, understood }: Results, messages: LaterMessages): string {
  const [name = query.text, ...more] = understood?.unknown ?? [];
  // Words in small letters within a sentence are no names, but where they are asked of as such.
  const isWord =
    !understood?.isOfName &&
    name !== query.text &&
    understood?.unknown.every((word) => !/^\p{Lu}/u.test(word));
  return isWord || understood?.language || understood?.asked.length || understood?.aside
    ? messages.nobodySaysInWords
    : messages.noMatchForText(more.length > 0 ? query.text : name);
}
