import { addDays } from '../../core/model/add-days.js';
import type { RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';
import { getAt } from '../state/get-at.js';
import { setAt, type Path } from '../state/set-at.js';
import type { DeskFinding } from '../state/desk-finding.js';
import { addVendor, nameVendor } from './add-records.js';
import type { Field } from './field.js';

/** The list with a vendor at its end that is still to be filled in. */
export function draftVendor(document: RegistryDocument): RegistryDocument {
  const draft = addVendor(document);
  return setAt(draft, [...lastOf(draft), 'links'], [{ rel: 'privacy', url: '' }]);
}

/** Where the draft stands. */
export const lastOf = ({ vendors }: RegistryDocument): Path => ['vendors', vendors.length - 1];

/** What to ask of a new vendor: what readers want to know first. The rest has its place in the whole form. */
export function draftFields({ notice }: RegistryDocument, today: string): readonly Field[] {
  const days = notice?.days ?? 0;
  const since = days > 0 ? `You promise ${days} days of notice: ${addDays(today, days)} or later` : undefined;
  const entry = ['disclosures', 0] as const;
  return [
    {
      kind: 'text',
      path: ['name'],
      label: 'Name',
      help: 'As people know it: often the product, not the company',
      isNeeded: true,
    },
    { kind: 'text', path: ['entity', 'legalName'], label: 'Company', help: 'As the contract names it' },
    {
      kind: 'long',
      path: [...entry, 'purpose'],
      label: 'What it is for',
      help: 'One sentence, as “Sends our newsletter.”',
      isNeeded: true,
    },
    { kind: 'word', path: [...entry, 'category'], label: 'Category', words: 'categories', isNeeded: true },
    {
      kind: 'date',
      path: [...entry, 'since'],
      label: 'Since, or from when on',
      ...(since === undefined ? {} : { help: since }),
    },
    { kind: 'words', path: [...entry, 'data'], label: 'Which data', words: 'dataTypes', recordKey: 'type' },
    { kind: 'words', path: [...entry, 'subjects'], label: 'Whose data', words: 'subjects', recordKey: 'id' },
    { kind: 'places', path: [...entry, 'locations'], label: 'Where', help: 'Countries or regions' },
    {
      kind: 'text',
      path: ['links', 0, 'url'],
      label: 'Privacy policy',
      help: 'Begins with https://',
      isNeeded: true,
    },
  ];
}

const NEEDED: readonly (readonly [path: Path, message: string])[] = [
  [['name'], 'A vendor needs a name.'],
  [['disclosures', 0, 'purpose'], 'Readers want to know what it does for you.'],
];

/** What is still missing of a draft. */
export function draftFindings(draft: RegistryDocument): readonly DeskFinding[] {
  const base = lastOf(draft);
  return NEEDED.filter(([path]) => !String(getAt(draft, [...base, ...path]) ?? '').trim()).map(
    ([path, message]) => ({
      code: 'invalid',
      severity: 'error',
      pointer: `/${[...base, ...path].join('/')}`,
      message,
      remedy: 'Fill it in.',
    }),
  );
}

/** The list with the draft in it for good. @param known ids that were published */
export function finishDraft(draft: RegistryDocument, known: ReadonlySet<string>): RegistryDocument {
  const at = draft.vendors.length - 1;
  const { links = [], ...vendor } = draft.vendors[at] as VendorRecord;
  const said = links.filter(({ url }) => url.trim() !== '');
  const done = { ...vendor, ...(said.length > 0 ? { links: said } : {}) };
  return nameVendor(setAt(draft, ['vendors', at], done), at, known);
}
