import type { EntryOptions } from './entry-options.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import type { ResultRow } from '../../../core/query/query.js';
import { formatDate, formatList } from '../../../i18n/format.js';
import { answerParts } from '../answers/answer-parts.js';
import { isRead } from '../answers/is-read.js';
import { termsOf } from '../answers/terms-of.js';
import { LONG } from '../shared/cut.js';
import { heading } from '../shared/heading.js';
import { entryData } from './entry-data.js';
import { entryDetails } from './entry-details.js';
import { entryProvider } from './entry-provider.js';
import { marked } from '../shared/marked.js';

/** One entry, a list item: who, what for, whose and what data first; all that is administrative after it. */
export function entryRow({ entry, reasons }: ResultRow, options: EntryOptions): TemplateResult {
  return html`<li class="entry" part="entry" data-index=${entry.index}>
    ${name(entry, options)} ${purpose(entry, options)}
    <div class="data">${entryData(entry, options)} ${words(entry, options)}</div>
    ${answerParts()?.whyListed(entry, reasons, options) ?? nothing} ${entryDetails(entry, options)}
    ${entryProvider(entry, options)}
  </li>`;
}

/** A vendor's name, and whether it is new, planned or former. */
function name({ vendor, status, isNew, record }: Entry, { ui, highlighter }: EntryOptions): TemplateResult {
  const { messages, locale, textLanguage } = ui;
  const date = record.since && status === 'planned' ? messages.since : messages.until;
  const day = status === 'planned' ? record.since : record.until;
  return html`<div class="name">
    ${heading(
      ui.vendorLevel,
      'vendor',
      html`<span lang=${textLanguage ?? nothing}>${marked(vendor.name, highlighter, true)}</span>`,
    )}
    ${
      isNew || status !== 'current'
        ? html`<p>
            ${isNew ? html`<span class="tag new" part="status">${messages.isNew}</span>` : nothing}${
              status !== 'current'
                ? html`<span class="tag ${status}" part="status">${messages.status[status]}</span>`
                : nothing
            }${
              status !== 'current' && day
                ? html`<span class="muted">${date(formatDate(day, locale))}</span>`
                : nothing
            }
          </p>`
        : nothing
    }
  </div>`;
}

/** What a vendor does: the sentence, else the purposes it is filed under; a list has one of the two. */
function purpose({ record, purposes = [] }: Entry, { ui, highlighter }: EntryOptions): TemplateResult {
  const { locale, textLanguage } = ui;
  const names = purposes.map((term) => term.name);
  return html`<p class="purpose" part="purpose" lang=${textLanguage ?? nothing}>
    ${marked(record.purpose ?? formatList(names, locale), highlighter)}
  </p>`;
}

/** What the words of the row mean: by pointer, touch and key alike, once a reader asks. */
function words(entry: Entry, { ui, part }: EntryOptions): TemplateResult | typeof nothing {
  if (!isRead(entry) && !termsOf(entry).some(({ description }) => description)) return nothing;
  return html`<details
    class="words"
    @toggle=${(event: Event) => answerParts()?.askForWords(event, entry, part)}
  >
    <summary class="plain" part="explain">
      ${ui.messages.explainWords}<span class="visually-hidden">: ${entry.vendor.name.slice(0, LONG)}</span>
    </summary>
    ${answerParts()?.wordsExplained(entry, ui, part)}
  </details>`;
}
