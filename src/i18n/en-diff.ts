import type { DiffMessages } from './diff-messages.js';

const before = (day: string | undefined): string => (day === undefined ? '' : ` Before: ${day}.`);

/** What one version of a list changed, in English. */
export const enDiff: DiffMessages = {
  language: 'en',
  notStated: 'not stated',
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  quoted: (text) => `“${text}”`,
  kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },

  from: (day, purpose) => `From ${day}: ${purpose}`,
  whatItDoes: 'What it does',
  data: 'Data',
  dataSummary: 'Data, in the company’s words',
  whose: 'Whose',
  company: 'Company',
  where: 'Where',
  transfer: 'Transfer mechanism',
  retention: 'Kept for',
  safeguards: 'Claims',
  rulesOut: 'Rules out',
  conditions: 'Only under a condition',
  forProducts: 'For the products',
  noted: 'Note',
  starts: 'Starts',
  of: (data, subjects) => `${data} of ${subjects}`,
  service: (name) => `for ${name}`,
  silent: {
    data: 'what data',
    whose: 'whose data',
    company: 'the company behind it',
    where: 'where it is processed',
    transfer: 'the transfer mechanism',
    retention: 'how long it is kept',
    start: 'from when',
  },
  fact: (label, value) => `${label}: ${value}.`,
  notStatedOf: (items) => `Not stated: ${items}.`,
  unnamedEntry: (id) => `Entry “${id}”.`,

  gone: 'No longer on the list.',
  goneWith: (purpose) => `No longer on the list: ${purpose}`,

  changed: (label, after, old) => `${label}: ${after}; before: ${old}.`,
  sameInAnotherOrder: (field) => `“${field}”: the same in another order or number.`,
  renamed: (old) => `Was called ${old} before.`,
  aliases: {
    added: (names) => `Also known as ${names}.`,
    removed: (names) => `No longer also known as ${names}.`,
  },
  links: { added: (links) => `New link: ${links}.`, removed: (links) => `Link no longer given: ${links}.` },
  exclusions: {
    added: (notes) => `Now rules out: ${notes}.`,
    removed: (notes) => `No longer says: ${notes}.`,
  },
  dataItems: {
    added: (items) => `Now also lists: ${items}.`,
    removed: (items) => `No longer lists: ${items}.`,
  },
  purposes: {
    added: (items) => `New purpose: ${items}.`,
    removed: (items) => `No longer a purpose: ${items}.`,
  },
  subjects: {
    added: (items) => `Now also whose: ${items}.`,
    removed: (items) => `No longer whose: ${items}.`,
  },
  products: {
    added: (items) => `Now also for: ${items}.`,
    removed: (items) => `No longer for: ${items}.`,
  },
  claims: { added: (items) => `Now claims: ${items}.`, removed: (items) => `No longer claims: ${items}.` },
  places: { added: (items) => `New place: ${items}.`, removed: (items) => `No longer a place: ${items}.` },
  notes: { added: (items) => `Note now: ${items}.`, removed: (items) => `Note no longer: ${items}.` },
  conditionItems: {
    added: (items) => `Condition now: ${items}.`,
    removed: (items) => `Condition no longer: ${items}.`,
  },
  moved: (after, old) => `Moved from ${old} to ${after}.`,
  noGroup: 'no group',
  integral: 'Part of the service',
  announced: 'Announced',
  ends: (day, old) => `Ends on ${day}.${before(old)}`,
  ended: (day, old) => `Ended on ${day}.${before(old)}`,
  noEnd: (old) => `No longer said to end on ${old}.`,

  objection: (day, how) =>
    `You may object${day === undefined ? '' : ` until ${day}`}${how === undefined ? '.' : `: ${how}`}`,
  noticePeriod: (day) => `The period of notice ends on ${day}.`,

  title: 'Title of the list',
  listLanguage: 'Language of the list',
  organization: {
    name: 'Name of the organization',
    url: 'Address of the organization',
    contact: 'Contact',
    policies: 'Policies',
  },
  notice: {
    days: 'Days between an announcement and its change',
    url: 'Where to subscribe',
    note: 'How changes are announced',
    objection: 'How to object',
  },
  introduction: {
    added: (texts) => `The introduction now says: ${texts}`,
    removed: (texts) => `The introduction no longer says: ${texts}`,
  },
  translations: 'Languages it is translated into',
  productOrder: 'The products are listed in another order.',
  introductionOrder: 'The introduction says the same in another order or number.',
  emptyNotice: 'How changes are announced: an empty record came or went.',
  record: { term: 'Term', category: 'Category', group: 'Group', product: 'Product' },
  isNew: (label, name) => `${label} ${name} is new.`,
  isCalled: (label, old, now) => `${label} ${old} is now called ${now}.`,
  recordChanged: (label, name, what, after, old) =>
    `${label} ${name}: ${what} now: ${after}; before: ${old}.`,
  mappingsChanged: (label, name) => `${label} ${name}: what it corresponds to elsewhere changed.`,
  noLongerInUse: (names) => `No longer in use: ${names}.`,
  recordFields: {
    description: 'what it means',
    example: 'its example',
    synonyms: 'other words for it',
    includes: 'what it includes',
    open: 'whether it is left open',
    personal: 'whether it is about persons',
    mappings: 'what it corresponds to elsewhere',
  },
  categoryOrder: 'The categories stand in another order.',
  groupOrder: (category) => `Category ${category}: its groups stand in another order.`,
  vocabularyChanged: (field) => `Vocabulary ${field} changed.`,
  emptyTerms: 'An empty list of terms came or went.',

  guess: {
    name: (old) => `Probably ${old} under another id.`,
    company: (old, shared) => `Perhaps ${old} under another id: both name the company ${shared}.`,
    link: (old, shared) => `Perhaps ${old} under another id: both give the link ${shared}.`,
  },
  oldVendor: (name, id) => `${name} (${id})`,
};
