import type { PageMessages } from './page-messages.js';

/** A list written out, in English. */
export const enPage: PageMessages = {
  organization: 'Organization',
  rulesOut: 'What it rules out',
  links: 'Links',
  more: 'More',
  noEntryStates: 'No entry states',
  glossary: 'What the words mean',
  includes: 'Includes',
  includesAll: 'Includes all the others.',
  open: 'The list leaves open what exactly this holds.',
  aboutNobody: 'Not about a person.',
  ahead: (span) => `${span} ahead`,
  change: (version, day, kind) => `${day}, version ${version}, ${kind}`,
};
