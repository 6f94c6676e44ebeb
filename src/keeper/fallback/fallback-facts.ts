import { formatDate, formatPlace, formatRetention } from '../../i18n/format.js';
import type { Entry } from '../../core/model/registry.js';
import { escapeHtml } from '../html/escape-html.js';
import type { NameOf } from './product-names.js';
import { linkHtml } from '../html/link-html.js';
import type { Pen } from '../html/pen.js';

/** What an entry can say besides its purpose, its data and its people. */
export type Fact = 'integral' | 'safeguards' | 'locations' | 'transfer' | 'retention';

/** What all rows of a list are written with. */
export interface Writing {
  /** What at least one entry states. */
  readonly stated: ReadonlySet<Fact>;
  readonly pen: Pen;
  readonly productOf: NameOf;
  /** What the same words of ours come to, made once for all rows. */
  readonly words: RowWords;
}

export interface RowWords {
  /** The heads of the columns, as an attribute has them. */
  readonly columns: readonly string[];
  readonly facts: readonly (readonly [fact: Fact, label: string])[];
  readonly notStated: string;
  /** A day as HTML. */
  day(date: string): string;
}

/** @param columns the heads of the columns */
export function rowWords(stated: ReadonlySet<Fact>, pen: Pen, columns: readonly string[]): RowWords {
  const days = new Map<string, string>();
  return {
    columns: columns.map(escapeHtml),
    facts: FACTS.filter((fact) => stated.has(fact)).map((fact) => [fact, labelOf(fact, pen)]),
    notStated: pen.say(pen.messages.notStated),
    day(date) {
      const known = days.get(date);
      if (known !== undefined) return known;
      const shown = `<time datetime="${escapeHtml(date)}">${escapeHtml(formatDate(date, pen.locale))}</time>`;
      days.set(date, shown);
      return shown;
    },
  };
}

const FACTS: readonly Fact[] = ['integral', 'safeguards', 'locations', 'transfer', 'retention'];

function labelOf(fact: Fact, { messages, punctuation }: Pen): string {
  if (fact === 'integral') return messages.facets.integral;
  const label = messages[fact];
  return fact === 'safeguards' ? punctuation.details(label, [messages.asClaimed]) : label;
}

/** The facts that at least one entry states: only where others do is it news that an entry does not. */
export function factsStated(entries: readonly Entry[]): ReadonlySet<Fact> {
  const stated = new Set<Fact>();
  for (const { record } of entries)
    for (const fact of FACTS) if (record[fact] !== undefined) stated.add(fact);
  return stated;
}

/** Says once what no entry states. */
export function unstatedHtml(stated: ReadonlySet<Fact>, pen: Pen): string {
  const silent = FACTS.filter((fact) => !stated.has(fact)).map((fact) => pen.say(labelOf(fact, pen)));
  return pen.line(pen.page.noEntryStates, silent);
}

/** Lines under the purpose of an entry. */
export function factsHtml(entry: Entry, { pen, productOf, words }: Writing): string {
  const { vendor, record, group } = entry;
  const { entity } = vendor.record;
  const { diff, messages } = pen;
  const { announced, since, until, conditions = [], products = [], notes = [] } = record;
  const names = (texts: readonly string[]): string[] => texts.map((text) => pen.name(text));
  const dates = [
    announced && messages.announced(words.day(announced)),
    since && messages.since(words.day(since)),
    until && messages.until(words.day(until)),
  ].filter((text) => text !== undefined);
  const { legalName, parent, place } = entity ?? {};
  const company = messages.company(
    legalName ? pen.name(legalName) : '',
    parent && pen.name(parent),
    place && escapeHtml(formatPlace(place, pen.locale, messages.regions)),
  );
  return [
    dates.length > 0 ? `<p>${pen.say(dates.join(' · '))}</p>\n` : '',
    pen.line(messages.recordFields.aliases, names(vendor.aliases)),
    pen.line(diff.company, company ? [pen.say(company)] : []),
    pen.line(messages.facets.groups, group ? [pen.name(group.name)] : []),
    pen.line(diff.forProducts, names(products.map(productOf))),
    ...conditions.map((text) => pen.line(messages.conditions, [pen.name(text)])),
    ...notes.map((text) => pen.line(messages.notes, [pen.name(text)])),
    ...words.facts.map(([fact, label]) => {
      const values = valuesOf(fact, entry, pen);
      return pen.line(label, values.length > 0 ? values : [words.notStated]);
    }),
  ].join('');
}

function valuesOf(fact: Fact, { record, safeguards = [] }: Entry, pen: Pen): readonly string[] {
  const { messages, punctuation } = pen;
  const { integral, locations = [], transfer, retention } = record;
  switch (fact) {
    case 'integral':
      return integral === undefined ? [] : [pen.say(messages.integral(integral))];
    case 'safeguards':
      return safeguards.map(({ term, note }) =>
        punctuation.details(pen.name(term.name), note ? [pen.name(note)] : []),
      );
    case 'locations':
      return locations.map(({ place, role }) =>
        pen.say(
          punctuation.details(
            escapeHtml(formatPlace(place, pen.locale, messages.regions)),
            role ? [messages.locationRoles[role]] : [],
          ),
        ),
      );
    case 'transfer':
      if (!transfer) return [];
      return [
        transfer.url ? linkHtml(transfer.url, pen.name(transfer.mechanism)) : pen.name(transfer.mechanism),
      ];
    case 'retention':
      return retention === undefined ? [] : [pen.name(formatRetention(retention, pen.locale))];
  }
}
