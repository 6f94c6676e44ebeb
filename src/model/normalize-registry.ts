import { toPointer, type Issue } from '../schema/issue.js';
import type {
  DatumRecord,
  DisclosureRecord,
  ExclusionRecord,
  RegistryDocument,
  TermRecord,
  VendorRecord,
} from '../schema/registry-schema.js';
import type {
  Category,
  Datum,
  Entry,
  Exclusion,
  Group,
  Registry,
  Status,
  Term,
  TermKind,
  Vendor,
} from './registry.js';

const KINDS: readonly TermKind[] = ['purposes', 'dataTypes', 'subjects', 'safeguards'];

/**
 * Resolves every id of a registry. An id that nothing defines becomes a term, category or group named like itself.
 * @param today the day that decides what is planned, current and former (UTC)
 * @param warnings receives what was found wrong between records
 */
export function normalizeRegistry(document: RegistryDocument, today: Date, warnings: Issue[] = []): Registry {
  return new Normalizer(document, today.toISOString().slice(0, 10), warnings).registry();
}

class Normalizer {
  readonly #terms: Record<TermKind, Map<string, Term>>;
  readonly #categories = new Map<string, Category>();
  readonly #groups = new Map<string, Group>();

  constructor(
    readonly document: RegistryDocument,
    readonly day: string,
    readonly warnings: Issue[],
  ) {
    const read = (kind: TermKind): Map<string, Term> => {
      const records = document.vocabulary?.[kind] ?? [];
      this.#findDuplicates(records, ['vocabulary', kind]);
      return resolveTerms(kind, records);
    };
    const [purposes, dataTypes, subjects, safeguards] = KINDS.map(read) as [
      Map<string, Term>,
      Map<string, Term>,
      Map<string, Term>,
      Map<string, Term>,
    ];
    this.#terms = { purposes, dataTypes, subjects, safeguards };
    this.#findDuplicates(document.categories, ['categories']);
    for (const { id, name, description, groups } of document.categories) {
      this.#categories.set(id, { id, name, description });
      for (const group of groups ?? []) this.#groups.set(group.id, group);
    }
  }

  registry(): Registry {
    const { document } = this;
    this.#findDuplicates(document.vendors, ['vendors']);
    const vendors: Vendor[] = [];
    const entries: Entry[] = [];
    const added = new Set(
      (document.changes ?? [])
        .filter((change) => change.kind === 'added' && change.version === document.version)
        .map((change) => (change.disclosure ? `${change.vendor}/${change.disclosure}` : change.vendor)),
    );
    document.vendors.forEach((record, vendorIndex) => {
      const vendor = toVendor(record);
      vendors.push(vendor);
      const path = ['vendors', vendorIndex, 'disclosures'];
      this.#findDuplicates(record.disclosures, path);
      record.disclosures.forEach((disclosure, index) => {
        const isNew = added.has(vendor.id) || added.has(`${vendor.id}/${disclosure.id}`);
        entries.push(this.#entry(entries.length, vendor, disclosure, isNew, [...path, index]));
      });
    });
    return {
      document,
      language: document.language,
      title: document.title,
      categories: [...this.#categories.values()],
      groups: [...this.#groups.values()],
      terms: this.#terms,
      vendors,
      entries,
    };
  }

  #entry(
    index: number,
    vendor: Vendor,
    record: DisclosureRecord,
    isNew: boolean,
    path: (string | number)[],
  ): Entry {
    const group = record.group;
    const entry: Entry = {
      index,
      vendor,
      record,
      category: this.#lookUp(this.#categories, record.category, [...path, 'category']),
      group: group === undefined ? undefined : this.#lookUp(this.#groups, group, [...path, 'group']),
      purposes: record.purposes?.map((id, at) => this.#term('purposes', id, [...path, 'purposes', at])),
      data: record.data?.map((datum, at) => this.#datum(datum, [...path, 'data', at])),
      subjects: record.subjects?.map(({ id, basis }, at) => ({
        term: this.#term('subjects', id, [...path, 'subjects', at, 'id']),
        basis,
      })),
      exclusions: (record.exclusions ?? []).map((one, at) =>
        this.#exclusion(one, [...path, 'exclusions', at]),
      ),
      safeguards: record.safeguards?.map(({ id, note }, at) => ({
        term: this.#term('safeguards', id, [...path, 'safeguards', at, 'id']),
        note,
      })),
      status: statusOn(this.day, record),
      isNew,
    };
    this.#findContradictions(entry, path);
    return entry;
  }

  #datum(record: DatumRecord, path: (string | number)[]): Datum {
    const { flow, flowBasis, service, note } = record;
    return {
      type: this.#term('dataTypes', record.type, [...path, 'type']),
      flow,
      flowBasis,
      service,
      note,
      subjects: record.subjects?.map((id, at) => this.#term('subjects', id, [...path, 'subjects', at])),
    };
  }

  #exclusion(record: ExclusionRecord, path: (string | number)[]): Exclusion {
    return {
      note: record.note,
      flows: record.flows,
      subjects: record.subjects?.map((id, at) => this.#term('subjects', id, [...path, 'subjects', at])),
      data: record.data?.map((id, at) => this.#term('dataTypes', id, [...path, 'data', at])),
    };
  }

  #term(kind: TermKind, id: string, path: (string | number)[]): Term {
    const terms = this.#terms[kind];
    const known = terms.get(id);
    if (known) return known;
    this.#warnUnknown(id, path);
    const term = bareTerm(kind, id);
    terms.set(id, term);
    return term;
  }

  #lookUp<T extends { id: string; name: string }>(
    map: Map<string, T>,
    id: string,
    path: (string | number)[],
  ): T {
    const known = map.get(id);
    if (known) return known;
    this.#warnUnknown(id, path);
    const made = { id, name: id } as T;
    map.set(id, made);
    return made;
  }

  #warnUnknown(id: string, path: (string | number)[]): void {
    this.warnings.push({
      code: 'unknown-id',
      pointer: toPointer(path),
      message: `"${id}" is not defined in this registry and is shown as it is`,
    });
  }

  #findDuplicates(records: readonly { id: string }[], path: (string | number)[]): void {
    const seen = new Set<string>();
    records.forEach(({ id }, index) => {
      if (seen.has(id)) {
        this.warnings.push({
          code: 'duplicate-id',
          pointer: toPointer([...path, index, 'id']),
          message: `"${id}" is used twice in this list`,
        });
      }
      seen.add(id);
    });
  }

  #findContradictions(entry: Entry, path: (string | number)[]): void {
    entry.exclusions.forEach((exclusion, index) => {
      const { data, subjects, flows } = exclusion;
      const listed = data
        ? data.some((term) =>
            entry.data?.some(
              (datum) =>
                datum.type === term &&
                (!flows || (datum.flow !== undefined && flows.includes(datum.flow))) &&
                (!subjects ||
                  subjects.some((subject) =>
                    (datum.subjects ?? entry.subjects?.map((row) => row.term))?.includes(subject),
                  )),
            ),
          )
        : subjects && !flows && subjects.some((term) => entry.subjects?.some((row) => row.term === term));
      if (!listed) return;
      this.warnings.push({
        code: 'contradiction',
        pointer: toPointer([...path, 'exclusions', index]),
        message: 'this entry lists what it excludes here; it is shown as listed',
      });
    });
  }
}

const NOTHING: ReadonlySet<string> = new Set();

function bareTerm(kind: TermKind, id: string): Term {
  return {
    id,
    kind,
    name: id,
    synonyms: [],
    open: false,
    personal: true,
    covers: NOTHING,
    mayHold: NOTHING,
    members: [],
  };
}

function resolveTerms(kind: TermKind, records: readonly TermRecord[]): Map<string, Term> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const covered = new Map<string, ReadonlySet<string>>();
  const everyTerm = records.filter((term) => term.personal !== false).map((term) => term.id);
  const coversOf = (id: string): ReadonlySet<string> => {
    const known = covered.get(id);
    if (known) return known;
    const found = new Set<string>();
    const walk = (at: string): void => {
      const includes = byId.get(at)?.includes ?? [];
      for (const next of includes === 'all' ? everyTerm : includes) {
        if (found.has(next)) continue;
        found.add(next);
        walk(next);
      }
    };
    walk(id);
    found.delete(id);
    covered.set(id, found);
    return found;
  };
  return new Map(
    records.map((record): [string, Term] => [
      record.id,
      {
        id: record.id,
        kind,
        name: record.name,
        description: record.description,
        synonyms: record.synonyms ?? [],
        open: record.open === true,
        personal: record.personal !== false,
        covers: coversOf(record.id),
        mayHold: record.open === true ? couldHold(record, records) : NOTHING,
        members: Array.isArray(record.includes) ? record.includes : [],
      },
    ]),
  );
}

function couldHold(open: TermRecord, records: readonly TermRecord[]): ReadonlySet<string> {
  const personal = open.personal !== false;
  return new Set(
    records
      .filter((term) => term.id !== open.id && (term.personal !== false) === personal)
      .map((term) => term.id),
  );
}

function toVendor(record: VendorRecord): Vendor {
  const { id, name, aliases = [], links = [] } = record;
  return { id, name, aliases, links, record };
}

function statusOn(day: string, { since, until }: DisclosureRecord): Status {
  if (since !== undefined && since > day) return 'planned';
  if (until !== undefined && until < day) return 'former';
  return 'current';
}
