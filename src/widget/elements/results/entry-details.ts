import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import type { Highlighter } from '../../../core/query/query.js';
import { formatDate, formatPlace, formatRetention } from '../../../i18n/format.js';
import { outsideLink } from '../shared/link.js';
import type { EntryOptions } from './entry-options.js';
import { isSaid } from './is-said.js';
import { listed } from './listed.js';
import { marked } from '../shared/marked.js';

/** What else the registry says of an entry: when, how protected, where, for how long. */
export function entryDetails(
  entry: Entry,
  { ui, highlighter, part }: EntryOptions,
): TemplateResult | typeof nothing {
  const { messages, locale } = ui;
  const { record, safeguards, status, vendor } = entry;
  const { announced, since, until, integral, transfer, retention } = record;
  const text = (words: string): unknown => marked(words, highlighter);
  const fact = <T>(
    label: unknown,
    values: readonly T[] | undefined,
    draw: (value: T) => unknown,
  ): TemplateResult | undefined =>
    values?.length
      ? html`<div>
          <dt part="label">${label}</dt>
          <dd>${listed(values, draw, ui.textLanguage)}</dd>
        </div>`
      : undefined;
  const facts = [
    fact(messages.purposes, unsaidPurposes(entry, highlighter), text),
    fact(messages.conditions, record.conditions, text),
    fact(
      html`${messages.safeguards} <span part="note">(${messages.asClaimed})</span>`,
      safeguards,
      ({ term, note }) => html`${text(term.name)}${note ? html` (${text(note)})` : nothing}`,
    ),
    fact(messages.notes, record.notes, text),
    fact(
      messages.locations,
      record.locations,
      ({ place, role }) =>
        `${formatPlace(place, locale, messages.regions)}${role ? ` (${messages.locationRoles[role]})` : ''}`,
    ),
    fact(messages.transfer, transfer && [transfer], ({ url, mechanism }) => {
      const shown = marked(mechanism);
      return url
        ? outsideLink({ url, rel: 'transfer', vendor: vendor.id, text: shown, from: part }, messages)
        : shown;
    }),
    fact(messages.retention, retention ? [retention] : undefined, (span) =>
      marked(formatRetention(span, locale)),
    ),
  ].filter(Boolean);
  const dates = [
    announced && messages.announced(formatDate(announced, locale)),
    since && status === 'current' && messages.since(formatDate(since, locale)),
    until && status === 'current' && messages.until(formatDate(until, locale)),
    integral !== undefined && messages.integral(integral),
  ].filter(Boolean);
  if (dates.length + facts.length === 0) return nothing;
  return dates.length > 0
    ? html`<div class="details" part="details">
        <p>${dates.join(' · ')}</p>
        <dl>${facts}</dl>
      </div>`
    : html`<dl class="details" part="details">${facts}</dl>`;
}

/** So much of a sentence, and so many purposes, are compared. */
const SENTENCE = 1000;
const MOST_PURPOSES = 200;

/** Purposes that neither the sentence has already, nor stand in its place; those that a search met are always shown. */
function unsaidPurposes(
  { record: { purpose }, purposes = [] }: Entry,
  highlighter: Highlighter | undefined,
): readonly string[] {
  if (!purpose) return [];
  const sentence = purpose.slice(0, SENTENCE);
  return purposes
    .slice(0, MOST_PURPOSES)
    .map(({ name }) => name)
    .filter(
      (name) => !isSaid(name, sentence) || highlighter?.pieces(name, false).some((piece) => piece.marked),
    );
}
