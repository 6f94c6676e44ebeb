import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import type { Highlighter } from '../../../core/query/query.js';
import { formatDate, formatPlace, formatRetention } from '../../../i18n/format.js';
import { outsideLink } from '../shared/link.js';
import type { EntryOptions } from './entry-options.js';
import { isSaid } from './is-said.js';
import { cutItems } from '../shared/cut.js';
import { marked } from '../shared/marked.js';

/** What else the registry says of an entry: when, how protected, where, for how long. */
export function entryDetails(
  entry: Entry,
  { ui, highlighter, part }: EntryOptions,
): TemplateResult | typeof nothing {
  const { messages, locale, textLanguage } = ui;
  const { record, safeguards, status } = entry;
  const facts: [label: unknown, values: readonly (() => unknown)[]][] = [
    [messages.purposes, unsaidPurposes(entry, highlighter)],
    [messages.conditions, (record.conditions ?? []).map((text) => () => marked(text, highlighter))],
    [
      html`${messages.safeguards} <span>(${messages.asClaimed})</span>`,
      (safeguards ?? []).map(
        ({ term, note }) =>
          () =>
            html`${marked(term.name, highlighter)}${note ? html` (${marked(note, highlighter)})` : nothing}`,
      ),
    ],
    [messages.notes, (record.notes ?? []).map((text) => () => marked(text, highlighter))],
    [
      messages.locations,
      (record.locations ?? []).map(
        ({ place, role }) =>
          () =>
            `${formatPlace(place, locale, messages.regions)}${role ? ` (${messages.locationRoles[role]})` : ''}`,
      ),
    ],
    [
      messages.transfer,
      record.transfer
        ? [
            () =>
              record.transfer?.url
                ? outsideLink(
                    {
                      url: record.transfer.url,
                      rel: 'transfer',
                      vendor: entry.vendor.id,
                      text: marked(record.transfer.mechanism),
                      from: part,
                    },
                    messages,
                  )
                : marked(record.transfer?.mechanism ?? ''),
          ]
        : [],
    ],
    [
      messages.retention,
      record.retention ? [() => marked(formatRetention(record.retention ?? '', locale))] : [],
    ],
  ];
  const dates = [
    record.announced && messages.announced(formatDate(record.announced, locale)),
    record.since && status === 'current' && messages.since(formatDate(record.since, locale)),
    record.until && status === 'current' && messages.until(formatDate(record.until, locale)),
    record.integral !== undefined && messages.integral(record.integral),
  ].filter(Boolean);
  const lang = textLanguage ?? nothing;
  const stated = facts.filter(([, values]) => values.length > 0);
  if (dates.length + stated.length === 0) return nothing;
  return html`<div class="details" part="details">
    ${dates.length > 0 ? html`<p>${dates.join(' · ')}</p>` : nothing}
    <dl>
      ${stated.map(
        ([label, values]) =>
          html`<div>
            <dt part="label">${label}</dt>
            <dd>
              ${
                values.length === 1
                  ? html`<span lang=${lang}>${values[0]?.()}</span>`
                  : html`<ul role="list">
                      ${cutItems(values, (value) => html`<li lang=${lang}>${value()}</li>`)}
                    </ul>`
              }
            </dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

/** So much of a sentence, and so many purposes, are compared. */
const SENTENCE = 1000;
const MOST_PURPOSES = 200;

/** Purposes that neither the sentence has already, nor stand in its place; those that a search met are always shown. */
function unsaidPurposes(
  { record, purposes = [] }: Entry,
  highlighter: Highlighter | undefined,
): (() => unknown)[] {
  const { purpose } = record;
  if (!purpose) return [];
  return purposes
    .slice(0, MOST_PURPOSES)
    .filter(
      ({ name }) =>
        !isSaid(name, purpose.slice(0, SENTENCE)) ||
        highlighter?.pieces(name, false).some((piece) => piece.marked),
    )
    .map(
      ({ name }) =>
        () =>
          marked(name, highlighter),
    );
}
