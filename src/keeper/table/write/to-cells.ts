import type { TermKind } from '../../../core/model/registry.js';
import type {
  DisclosureRecord,
  Flow,
  RegistryDocument,
  VendorRecord,
} from '../../../core/schema/registry-schema.js';
import type { ColumnKey, VendorColumn } from '../table-columns.js';

type Cells<K extends ColumnKey> = Readonly<Record<K, string>>;
export type VendorCells = Cells<VendorColumn>;
export type EntryCells = Cells<Exclude<ColumnKey, VendorColumn | 'vendor' | 'vendorId' | 'entryId'>>;

export type NamedKind = TermKind | 'categories' | 'groups';
/** The name of what an id stands for, or the id itself where nothing defines it. */
export type NameOf = (kind: NamedKind, id: string) => string;

/** Between the items of a cell: of names and words in one line, of sentences a line each. */
const ITEMS = '; ';
const LINES = '\n';

/** What is to be written otherwise: few texts have any of it, and this is quick to tell. */
const UNTIDY = /[\r\ud800-\udfff]/;

/** A cell as tables compare it: how lines end and what surrounds it says nothing, and half a character cannot be written. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

export function toVendorCells({ entity, aliases = [], links = [] }: VendorRecord): VendorCells {
  const urls = (rel: string) => join(links.filter((link) => link.rel === rel).map(({ url }) => url));
  return {
    company: tidy(entity?.legalName ?? ''),
    aliases: join(aliases),
    privacy: urls('privacy'),
    agreement: urls('dpa'),
  };
}

/** @param nameOf from `namesIn` @param nameOfPlace from `placesIn` */
export function toEntryCells(
  entry: DisclosureRecord,
  nameOf: NameOf,
  nameOfPlace: (place: string) => string,
): EntryCells {
  const { data = [], subjects = [], safeguards = [], exclusions = [], locations = [] } = entry;
  const types = (flow: Flow | undefined) =>
    join(data.filter((datum) => datum.flow === flow).map(({ type }) => nameOf('dataTypes', type)));
  return {
    category: tidy(nameOf('categories', entry.category)),
    group: entry.group === undefined ? '' : tidy(nameOf('groups', entry.group)),
    service: join(data.flatMap(({ service }) => service ?? [])),
    purpose: tidy(entry.purpose ?? ''),
    purposes: join((entry.purposes ?? []).map((id) => nameOf('purposes', id))),
    dataSummary: tidy(entry.dataSummary ?? ''),
    sent: types('sent'),
    collected: types('collected'),
    received: types('received'),
    unsaid: types(undefined),
    subjects: join(subjects.map(({ id }) => nameOf('subjects', id))),
    never: join(
      exclusions.map(({ note }) => note),
      LINES,
    ),
    conditions: join(entry.conditions ?? [], LINES),
    notes: join(entry.notes ?? [], LINES),
    safeguards: join(safeguards.map(({ id }) => nameOf('safeguards', id))),
    countries: join(locations.map(({ place }) => nameOfPlace(place))),
    since: entry.since ?? '',
    until: entry.until ?? '',
  };
}

function join(items: readonly string[], between = ITEMS): string {
  return tidy([...new Set(items.map(tidy))].join(between));
}

/** The names of a registry's terms, categories and groups. */
export function namesIn({ categories, vocabulary = {} }: RegistryDocument): NameOf {
  const toMap = (items: readonly { id: string; name: string }[] = []) =>
    new Map(items.map(({ id, name }) => [id, name]));
  const names: Record<NamedKind, Map<string, string>> = {
    categories: toMap(categories),
    groups: toMap(categories.flatMap(({ groups }) => groups ?? [])),
    purposes: toMap(vocabulary.purposes),
    dataTypes: toMap(vocabulary.dataTypes),
    subjects: toMap(vocabulary.subjects),
    safeguards: toMap(vocabulary.safeguards),
  };
  return (kind, id) => names[kind].get(id) ?? id;
}

/** Names places in a language; a place without a name there is named by its code. */
export function placesIn(language: string): (place: string) => string {
  let display: Intl.DisplayNames;
  try {
    display = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  } catch {
    display = new Intl.DisplayNames('en', { type: 'region' });
  }
  const known = new Map<string, string>();
  return (place) => {
    let name = known.get(place);
    if (name === undefined) {
      try {
        name = display.of(place) ?? place;
      } catch {
        name = place;
      }
      known.set(place, name);
    }
    return name;
  };
}
