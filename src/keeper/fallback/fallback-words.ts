/** What a list on paper or without scripts says and the page's interface does not. */
export const words = {
  organization: 'Organization',
  rulesOut: 'What it rules out',
  links: 'Links',
  alsoKnownAs: 'Also',
  company: 'Company',
  noEntryStates: 'No entry states',
  glossary: 'What the words mean',
  includes: 'Includes',
  includesAll: 'Includes all the others.',
  open: 'The list leaves open what exactly this holds.',
  aboutNobody: 'Not about a person.',
  notice: 'How changes are announced',
  noticeDays: (days: number) => (days === 1 ? '1 day ahead' : `${days} days ahead`),
  noticeLink: 'Where to follow changes',
  changes: 'What changed',
  changed: { added: 'Added', removed: 'Removed', changed: 'Changed' },
} as const;
