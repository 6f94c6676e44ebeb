import { normalizeRegistry } from '../../core/model/normalize-registry.js';
import { toPath, type Issue } from '../../core/schema/issue.js';
import type { DisclosureRecord, RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';
import { eachRow } from './each-row.js';
import { quote, type Path, type Report } from './finding.js';

const KINDS = ['purposes', 'dataTypes', 'subjects', 'safeguards'] as const;

/** Tells of ids that nothing defines. */
interface Known {
  one(id: string | undefined, path: Path, ...keys: Path): void;
  each(ids: readonly string[] | undefined, path: Path, ...keys: Path): void;
}

/** Ids that stand for nothing or for two things, and entries that list what they exclude. */
export function checkIds(document: RegistryDocument, today: Date, report: Report): void {
  checkContradictions(document, today, report);
  checkTwice(document, report);
  checkGroups(document, report);
  checkProducts(document, report);
  const { categories, vocabulary, products = [] } = document;
  // The page warns of an unknown id once; here each place is told. Of a known one no path is made: there are many.
  const knower = (ids: readonly { readonly id: string }[], what: string): Known => {
    const known = new Set(ids.map(({ id }) => id));
    const one = (id: string | undefined, path: Path, ...keys: Path): void => {
      if (id === undefined || known.has(id)) return;
      report(
        'unknown-id',
        [...path, ...keys],
        `No ${what} of this file has the id ${quote(id)}; readers see the id itself.`,
      );
    };
    const each = (list: readonly string[] | undefined, path: Path, ...keys: Path): void =>
      list?.forEach((id, at) => one(id, path, ...keys, at));
    return { one, each };
  };
  const know = {
    category: knower(categories, 'category'),
    group: knower(
      categories.flatMap(({ groups = [] }) => groups),
      'group',
    ),
    purposes: knower(vocabulary?.purposes ?? [], 'purpose'),
    dataTypes: knower(vocabulary?.dataTypes ?? [], 'data type'),
    subjects: knower(vocabulary?.subjects ?? [], 'group of people'),
    safeguards: knower(vocabulary?.safeguards ?? [], 'safeguard'),
    products: knower(products, 'product'),
  };
  for (const kind of KINDS) {
    vocabulary?.[kind]?.forEach(({ includes, mappings }, at) => {
      const path: Path = ['vocabulary', kind, at];
      if (Array.isArray(includes)) know[kind].each(includes, path, 'includes');
      mappings?.forEach(({ subject }, index) =>
        know.subjects.one(subject, path, 'mappings', index, 'subject'),
      );
    });
  }
  eachRow(document, (row, path) => checkRow(row, path, know));
}

/** Only who excludes anything can contradict itself: of a long list few are resolved for it. */
function checkContradictions(document: RegistryDocument, today: Date, report: Report): void {
  const issues: Issue[] = [];
  const places = document.vendors.flatMap(({ disclosures }, at) =>
    disclosures.some(({ exclusions }) => exclusions) ? [at] : [],
  );
  const vendors = places.map((at) => document.vendors[at] as VendorRecord);
  normalizeRegistry({ ...document, vendors }, today, issues);
  for (const { code, pointer } of issues) {
    if (code !== 'contradiction') continue;
    const [list = '', at, ...rest] = toPath(pointer);
    report(
      code,
      [list, places[Number(at)] ?? 0, ...rest],
      'This entry lists the very same that it excludes here; readers are shown the listing.',
    );
  }
}

/** Ids that are used twice in one list. */
function checkTwice({ vendors, categories, vocabulary }: RegistryDocument, report: Report): void {
  const check = (records: readonly { readonly id: string }[], path: Path): void => {
    if (records.length < 2) return;
    const met = new Set<string>();
    records.forEach(({ id }, at) => {
      if (met.has(id))
        report('duplicate-id', [...path, at, 'id'], `The id ${quote(id)} is used twice in this list.`);
      met.add(id);
    });
  };
  for (const kind of KINDS) check(vocabulary?.[kind] ?? [], ['vocabulary', kind]);
  check(categories, ['categories']);
  check(vendors, ['vendors']);
  vendors.forEach(({ disclosures }, at) => check(disclosures, ['vendors', at, 'disclosures']));
}

function checkRow(
  row: DisclosureRecord,
  path: Path,
  know: Readonly<Record<'category' | 'group' | 'products' | (typeof KINDS)[number], Known>>,
): void {
  know.category.one(row.category, path, 'category');
  know.group.one(row.group, path, 'group');
  know.purposes.each(row.purposes, path, 'purposes');
  know.products.each(row.products, path, 'products');
  row.data?.forEach(({ type, subjects }, at) => {
    know.dataTypes.one(type, path, 'data', at, 'type');
    know.subjects.each(subjects, path, 'data', at, 'subjects');
  });
  row.subjects?.forEach(({ id }, at) => know.subjects.one(id, path, 'subjects', at, 'id'));
  row.exclusions?.forEach(({ subjects, data }, at) => {
    know.subjects.each(subjects, path, 'exclusions', at, 'subjects');
    know.dataTypes.each(data, path, 'exclusions', at, 'data');
  });
  row.safeguards?.forEach(({ id }, at) => know.safeguards.one(id, path, 'safeguards', at, 'id'));
}

/** The page knows no products: what stands twice is told here. */
function checkProducts({ products = [] }: RegistryDocument, report: Report): void {
  const met = new Set<string>();
  products.forEach(({ id }, at) => {
    if (met.has(id))
      report('duplicate-id', ['products', at, 'id'], `The id ${quote(id)} is used for two products.`);
    met.add(id);
  });
}

/** A group's id is unique in the registry, and an entry's group is one of its category. */
function checkGroups(document: RegistryDocument, report: Report): void {
  const homes = new Map<string, string>();
  document.categories.forEach(({ id: category, groups = [] }, at) =>
    groups.forEach(({ id }, index) => {
      if (homes.has(id))
        report(
          'duplicate-id',
          ['categories', at, 'groups', index, 'id'],
          `The id ${quote(id)} is used for two groups.`,
        );
      else homes.set(id, category);
    }),
  );
  eachRow(document, ({ group, category }, path) => {
    const home = group === undefined ? undefined : homes.get(group);
    if (home !== undefined && home !== category)
      report(
        'wrong-group',
        [...path, 'group'],
        `The group ${quote(group)} belongs to the category ${quote(home)}, the entry to ${quote(category)}.`,
      );
  });
}
