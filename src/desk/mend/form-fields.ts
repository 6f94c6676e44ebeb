import type { Choice, Field } from './field.js';

const FLOWS: readonly Choice[] = [
  ['', 'not stated'],
  ['sent', '→ sent to them'],
  ['collected', '↺ collected by them'],
  ['received', '← received from them'],
];
const LINKS: readonly Choice[] = [
  ['privacy', 'Privacy policy'],
  ['dpa', 'Agreement (DPA)'],
  ['terms', 'Terms'],
  ['subprocessors', 'Their own providers'],
  ['website', 'Website'],
  ['other', 'Something else'],
];

const NAME_AND_ID: readonly Field[] = [
  { kind: 'text', path: ['name'], label: 'Name', isNeeded: true },
  {
    kind: 'text',
    path: ['id'],
    label: 'Id',
    help: 'Small letters; stays when the name changes',
    isNeeded: true,
  },
];

const wordFields = (kind: string, label: string, one: string): Field => ({
  kind: 'rows',
  path: ['vocabulary', kind],
  label,
  one,
  fresh: { id: '', name: '' },
  isFolded: true,
  fields: [
    ...NAME_AND_ID,
    { kind: 'long', path: ['description'], label: 'Explanation' },
    { kind: 'long', path: ['example'], label: 'Example', help: 'Shown after “For example:”' },
    { kind: 'lines', path: ['synonyms'], label: 'Other words that people search for', help: 'One a line' },
  ],
});

/** The fields of a vendor. */
export const VENDOR_FIELDS: readonly Field[] = [
  { kind: 'text', path: ['name'], label: 'Name', isNeeded: true },
  { kind: 'text', path: ['entity', 'legalName'], label: 'Company' },
  {
    kind: 'place',
    path: ['entity', 'place'],
    label: 'Seat of the company',
    help: 'A country, as Germany or DE',
  },
  { kind: 'lines', path: ['aliases'], label: 'Also known as', help: 'One name a line' },
  {
    kind: 'rows',
    path: ['links'],
    label: 'Links',
    one: 'link',
    fresh: { rel: 'privacy', url: '' },
    fields: [
      { kind: 'choice', path: ['rel'], label: 'Leads to', choices: LINKS, isNeeded: true },
      { kind: 'text', path: ['url'], label: 'Address', help: 'Begins with https://', isNeeded: true },
    ],
  },
];

/** The fields of an entry. */
export const ENTRY_FIELDS: readonly Field[] = [
  {
    kind: 'long',
    path: ['purpose'],
    label: 'What it is for',
    help: 'One sentence, as “Sends our newsletter.”',
  },
  { kind: 'words', path: ['purposes'], label: 'Kinds of purpose', words: 'purposes' },
  { kind: 'word', path: ['category'], label: 'Category', words: 'categories', isNeeded: true },
  { kind: 'word', path: ['group'], label: 'Group', words: 'groups' },
  { kind: 'words', path: ['products'], label: 'For which of your products', words: 'products' },
  {
    kind: 'rows',
    path: ['data'],
    label: 'Data',
    one: 'kind of data',
    fresh: { type: '' },
    fields: [
      { kind: 'word', path: ['type'], label: 'Kind of data', words: 'dataTypes', isNeeded: true },
      { kind: 'choice', path: ['flow'], label: 'Which way', choices: FLOWS },
      { kind: 'text', path: ['note'], label: 'Note' },
    ],
  },
  { kind: 'long', path: ['dataSummary'], label: 'Data, in your own words' },
  { kind: 'words', path: ['subjects'], label: 'Whose data', words: 'subjects', recordKey: 'id' },
  {
    kind: 'rows',
    path: ['exclusions'],
    label: 'What they do not get',
    one: 'exclusion',
    fresh: { note: '' },
    fields: [
      { kind: 'long', path: ['note'], label: 'In a sentence', isNeeded: true },
      { kind: 'words', path: ['data'], label: 'Which data', words: 'dataTypes' },
      { kind: 'words', path: ['subjects'], label: 'Whose', words: 'subjects' },
      { kind: 'choices', path: ['flows'], label: 'Which way', choices: FLOWS.slice(1) },
    ],
  },
  {
    kind: 'rows',
    path: ['locations'],
    label: 'Where',
    one: 'place',
    fresh: { place: '' },
    fields: [
      {
        kind: 'place',
        path: ['place'],
        label: 'Country or region',
        help: 'As Germany, EU or DE',
        isNeeded: true,
      },
      {
        kind: 'choice',
        path: ['role'],
        label: 'What is there',
        choices: [
          ['', 'not stated'],
          ['processing', 'processing'],
          ['storage', 'storage'],
          ['access', 'access'],
        ],
      },
    ],
  },
  { kind: 'date', path: ['since'], label: 'Since' },
  { kind: 'date', path: ['until'], label: 'Until' },
  { kind: 'date', path: ['announced'], label: 'Announced' },
  { kind: 'words', path: ['safeguards'], label: 'Safeguards', words: 'safeguards', recordKey: 'id' },
  { kind: 'text', path: ['transfer', 'mechanism'], label: 'Basis for a transfer abroad' },
  {
    kind: 'text',
    path: ['retention'],
    label: 'Kept for how long',
    help: 'In words, or as P3Y for three years',
  },
  { kind: 'lines', path: ['conditions'], label: 'Only if', help: 'One condition a line' },
  { kind: 'lines', path: ['notes'], label: 'Public notes', help: 'One note a line' },
];

/** The fields of the list itself. */
export const LIST_FIELDS: readonly Field[] = [
  { kind: 'text', path: ['organization', 'name'], label: 'Name of your organization', isNeeded: true },
  { kind: 'text', path: ['organization', 'url'], label: 'Its website' },
  { kind: 'text', path: ['organization', 'contact', 'email'], label: 'E-mail address for questions' },
  { kind: 'text', path: ['organization', 'contact', 'url'], label: 'Page for questions' },
  {
    kind: 'rows',
    path: ['organization', 'policies'],
    label: 'Your policies',
    one: 'policy',
    fresh: { name: '', url: '' },
    fields: [
      { kind: 'text', path: ['name'], label: 'Name', isNeeded: true },
      { kind: 'text', path: ['url'], label: 'Address', isNeeded: true },
    ],
  },
  { kind: 'text', path: ['title'], label: 'Title of the list' },
  {
    kind: 'language',
    path: ['language'],
    label: 'Language of its texts',
    help: 'As English, Deutsch or pt-BR',
    isNeeded: true,
  },
  { kind: 'lines', path: ['introduction'], label: 'Introduction', help: 'One paragraph a line' },
  { kind: 'number', path: ['notice', 'days'], label: 'Days of notice before a new vendor starts' },
  { kind: 'number', path: ['notice', 'objection', 'days'], label: 'Days in which customers may object' },
  { kind: 'long', path: ['notice', 'note'], label: 'What you promise about notice' },
  { kind: 'long', path: ['notice', 'objection', 'how'], label: 'How they object' },
  {
    kind: 'rows',
    path: ['categories'],
    label: 'Categories',
    one: 'category',
    fresh: { id: '', name: '' },
    isFolded: true,
    fields: [...NAME_AND_ID, { kind: 'text', path: ['description'], label: 'Explanation' }],
  },
  {
    kind: 'rows',
    path: ['products'],
    label: 'Your products',
    one: 'product',
    fresh: { id: '', name: '' },
    isFolded: true,
    fields: NAME_AND_ID,
  },
  wordFields('purposes', 'Words for purposes', 'purpose'),
  wordFields('dataTypes', 'Words for data', 'kind of data'),
  wordFields('subjects', 'Words for people', 'kind of people'),
  wordFields('safeguards', 'Words for safeguards', 'safeguard'),
];
