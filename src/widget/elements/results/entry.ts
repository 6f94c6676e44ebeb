import type { EntryOptions } from './entry-options.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import type { ResultRow } from '../../../core/query/query.js';
import { formatList } from '../../../i18n/format.js';
import { answerParts, answerPartsLoaded } from '../answers/answer-parts.js';
import { isRead } from '../answers/is-read.js';
import { termsOf } from '../answers/terms-of.js';
import { LONG } from '../shared/cut.js';
import { heading } from '../shared/heading.js';
import { entryData } from './entry-data.js';
import { entryDetails } from './entry-details.js';
import { entryProvider } from './entry-provider.js';
import { inLanguage, marked } from '../shared/marked.js';

/** One entry, a list item: who, what for, whose and what data first; all that is administrative after it. */
export function entryRow({ entry, reasons }: ResultRow, options: EntryOptions): TemplateResult {
  const { vendor, index } = entry;
  const said = sentence(entry, options);
  // Lines cannot be counted before they are drawn: a name is set larger, and has less room.
  const isLong = vendor.name.length * 1.5 > said.length;
  return html`<li class=${isLong ? 'entry long' : 'entry'} part="entry" data-index=${index}>
    ${name(entry, options)}
    <div class="purpose">${standing(entry, options)} ${purpose(said, options)}</div>
    <div class="data">${entryData(entry, options)} ${words(entry, options)}</div>
    ${answerParts()?.whyListed(entry, reasons, options) ?? nothing} ${entryDetails(entry, options)}
    ${entryProvider(entry, options)}
  </li>`;
}

function name({ vendor }: Entry, { ui, highlighter }: EntryOptions): TemplateResult {
  return heading(
    ui.vendorLevel,
    'vendor',
    inLanguage(ui.textLanguage, marked(vendor.name, highlighter, true)),
  );
}

/** Whether it is new, planned or former; beside the name where there is room, below it where there is none. */
function standing(entry: Entry, { ui }: EntryOptions): TemplateResult | typeof nothing {
  const { isNew, status } = entry;
  return isNew || status !== 'current'
    ? html`<p>
        ${isNew ? html`<span class="tag new" part="status">${ui.messages.isNew}</span>` : nothing}${answerParts()?.standing(entry, ui)}
      </p>`
    : nothing;
}

/** What a vendor does: the sentence, else the purposes it is filed under; a list has one of the two. */
function sentence({ record, purposes = [] }: Entry, { ui }: EntryOptions): string {
  const names = purposes.map((term) => term.name);
  return record.purpose ?? formatList(names, ui.locale);
}

function purpose(text: string, { ui, highlighter }: EntryOptions): TemplateResult {
  return html`<p part="purpose" lang=${ui.textLanguage ?? nothing}>${marked(text, highlighter)}</p>`;
}

/** What the words of the row mean: by pointer, touch and key alike, once a reader asks. */
function words(entry: Entry, { ui, part }: EntryOptions): TemplateResult | typeof nothing {
  if (!isRead(entry) && !termsOf(entry).some(({ description }) => description)) return nothing;
  return html`<details
    class="words"
    @toggle=${async ({ target }: Event) => (await answerPartsLoaded).askForWords(target as HTMLDetailsElement, entry, part)}
  >
    <summary class="plain" part="explain">
      ${ui.messages.explainWords}<span class="visually-hidden">: ${entry.vendor.name.slice(0, LONG)}</span>
    </summary>
    ${answerParts()?.wordsExplained(entry, ui, part)}
  </details>`;
}
