import { DURATION } from '../../core/model/translate-document.js';
import { toPointer } from '../../core/schema/issue.js';
import type { DisclosureRecord, RegistryDocument, TermRecord } from '../../core/schema/registry-schema.js';

/** A text of a registry that a translation can have, and where it stands. */
export interface TextPlace {
  readonly text: string;
  /** JSON pointer into the document. */
  readonly pointer: string;
  /** `synonym`: only searched for, never shown as a statement. */
  readonly role: 'shown' | 'synonym';
}

type Path = readonly (string | number)[];
type Add = (text: string | undefined, ...path: Path) => void;

/**
 * Every text of a registry that can be translated, in the order a reader meets them; one that stands at two places is
 * listed twice. Names stay as they are: of the organization, vendors, companies, their aliases and services.
 */
export function listTexts(document: RegistryDocument): TextPlace[] {
  const places: TextPlace[] = [];
  const add: Add = (text, ...path) => {
    if (text !== undefined) places.push({ text, pointer: toPointer(path), role: 'shown' });
  };
  const { title, introduction, notice, organization, categories, vocabulary, vendors, changes } = document;
  add(title, 'title');
  introduction?.forEach((text, at) => add(text, 'introduction', at));
  organization.policies?.forEach(({ name }, at) => add(name, 'organization', 'policies', at, 'name'));
  add(notice?.note, 'notice', 'note');
  add(notice?.objection?.how, 'notice', 'objection', 'how');
  categories.forEach(({ name, description, groups }, at) => {
    add(name, 'categories', at, 'name');
    add(description, 'categories', at, 'description');
    groups?.forEach((group, index) => add(group.name, 'categories', at, 'groups', index, 'name'));
  });
  for (const kind of ['purposes', 'dataTypes', 'subjects', 'safeguards'] as const)
    vocabulary?.[kind]?.forEach((term, at) => addTerm(term, ['vocabulary', kind, at], add, places));
  vendors.forEach((vendor, at) =>
    vendor.disclosures.forEach((row, index) =>
      addDisclosure(row, ['vendors', at, 'disclosures', index], add),
    ),
  );
  changes?.forEach(({ summary }, at) => add(summary, 'changes', at, 'summary'));
  return places;
}

function addTerm(term: TermRecord, path: Path, add: Add, all: TextPlace[]): void {
  const { name, description, example, synonyms } = term;
  add(name, ...path, 'name');
  add(description, ...path, 'description');
  add(example, ...path, 'example');
  synonyms?.forEach((text, at) =>
    all.push({ text, pointer: toPointer([...path, 'synonyms', at]), role: 'synonym' }),
  );
}

function addDisclosure(row: DisclosureRecord, path: Path, add: Add): void {
  const addNotes = (field: string, items: readonly { readonly note?: string | undefined }[] | undefined) =>
    items?.forEach(({ note }, at) => add(note, ...path, field, at, 'note'));
  add(row.purpose, ...path, 'purpose');
  add(row.dataSummary, ...path, 'dataSummary');
  addNotes('data', row.data);
  addNotes('exclusions', row.exclusions);
  row.conditions?.forEach((text, at) => add(text, ...path, 'conditions', at));
  row.notes?.forEach((text, at) => add(text, ...path, 'notes', at));
  addNotes('safeguards', row.safeguards);
  add(row.transfer?.mechanism, ...path, 'transfer', 'mechanism');
  if (!DURATION.test(row.retention ?? '')) add(row.retention, ...path, 'retention');
}
