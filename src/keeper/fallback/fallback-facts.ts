import { formatDate, formatPlace, formatRetention } from '../../i18n/format.js';
import { en } from '../../i18n/en.js';
import type { Entry } from '../../core/model/registry.js';
import { escapeHtml } from '../html/escape-html.js';
import type { NameOf } from './product-names.js';
import { words } from './fallback-words.js';
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
}

const LABELS: Readonly<Record<Fact, string>> = {
  integral: en.facets.integral,
  safeguards: `${en.safeguards} (${en.asClaimed})`,
  locations: en.locations,
  transfer: en.transfer,
  retention: en.retention,
};
const FACTS = Object.keys(LABELS) as Fact[];

/** The facts that at least one entry states: only where others do is it news that an entry does not. */
export function factsStated(entries: readonly Entry[]): ReadonlySet<Fact> {
  const stated = new Set<Fact>();
  for (const { record } of entries)
    for (const fact of FACTS) if (record[fact] !== undefined) stated.add(fact);
  return stated;
}

/** Says once what no entry states. */
export function unstatedHtml(stated: ReadonlySet<Fact>, pen: Pen): string {
  const silent = FACTS.filter((fact) => !stated.has(fact)).map((fact) => pen.say(LABELS[fact]));
  return pen.line(words.noEntryStates, silent);
}

/** Lines under the purpose of an entry. */
export function factsHtml(entry: Entry, { stated, pen, productOf }: Writing): string {
  const { vendor, record, group } = entry;
  const { entity } = vendor.record;
  const { announced, since, until, conditions = [], products = [], notes = [] } = record;
  const names = (texts: readonly string[]): string[] => texts.map((text) => pen.name(text));
  const day = (date: string): string =>
    `<time datetime="${escapeHtml(date)}">${escapeHtml(formatDate(date, pen.locale))}</time>`;
  const dates = [
    announced && en.announced(day(announced)),
    since && en.since(day(since)),
    until && en.until(day(until)),
  ].filter((text) => text !== undefined);
  const company = entity && [
    entity.legalName && pen.name(entity.legalName),
    entity.parent && pen.say(`part of ${pen.name(entity.parent)}`),
    entity.place && pen.say(escapeHtml(formatPlace(entity.place, pen.locale))),
  ];
  return [
    dates.length > 0 ? `<p>${pen.say(dates.join(' · '))}</p>\n` : '',
    pen.line(words.alsoKnownAs, names(vendor.aliases)),
    pen.line(words.company, company && company.some(Boolean) ? [company.filter(Boolean).join(', ')] : []),
    pen.line(en.facets.groups, group ? [pen.name(group.name)] : []),
    pen.line(words.products, names(products.map(productOf))),
    ...conditions.map((text) => pen.line(en.conditions, [pen.name(text)])),
    ...notes.map((text) => pen.line(en.notes, [pen.name(text)])),
    ...FACTS.filter((fact) => stated.has(fact)).map((fact) => {
      const values = valuesOf(fact, entry, pen);
      return pen.line(LABELS[fact], values.length > 0 ? values : [pen.say(en.notStated)]);
    }),
  ].join('');
}

function valuesOf(fact: Fact, { record, safeguards = [] }: Entry, pen: Pen): readonly string[] {
  const { integral, locations = [], transfer, retention } = record;
  switch (fact) {
    case 'integral':
      return integral === undefined ? [] : [pen.say(en.integral(integral))];
    case 'safeguards':
      return safeguards.map(({ term, note }) => pen.name(term.name) + (note ? ` (${pen.name(note)})` : ''));
    case 'locations':
      return locations.map(({ place, role }) =>
        pen.say(escapeHtml(formatPlace(place, pen.locale)) + (role ? ` (${en.locationRoles[role]})` : '')),
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
