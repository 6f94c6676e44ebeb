import type { RecordMessages } from './record-messages.js';

/** A record that is taken along, in English. */
export const enRecord: RecordMessages = {
  recordFields: {
    list: 'Answer',
    provider: 'Provider',
    aliases: 'Also known as',
    company: 'Company',
    category: 'Category',
    group: 'Kind of service',
    status: 'When',
    purpose: 'What it does',
    purposes: 'Purpose',
    data: 'Data',
    ownWords: 'Data in the company’s words',
    whose: 'Whose',
    rulesOut: 'Not',
    conditions: 'Conditions',
    notes: 'Notes',
    safeguards: 'Protection, as the company states',
    integral: 'Part of the service',
    locations: 'Where',
    transfer: 'Transfer',
    retention: 'Kept for',
    announced: 'Announced',
    since: 'Since',
    until: 'Until',
    links: 'Links',
    because: 'Why it is listed',
    id: 'Entry',
    title: 'List',
    version: 'Version of the list',
    updated: 'List updated',
    taken: 'Taken along on',
    address: 'Address',
    question: 'Question',
    hash: 'SHA-256 of the list',
  },
  recordLists: { matched: 'Yes', unstated: 'Not stated', excluded: 'Says it does not' },
  recordChanges: { version: 'Version', date: 'Date', kind: 'Change', summary: 'What changed' },
  recordQuestion: (category, text, filters) =>
    [category && `Category: ${category}`, text && `Search: ${text}`, filters && `Filters: ${filters}`]
      .filter(Boolean)
      .join('; ') || 'The whole list',
};
