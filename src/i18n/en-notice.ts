import type { NoticeMessages } from './notice-messages.js';

/** What is told of changes in feeds, letters and calendars, in English. */
export const enNotice: NoticeMessages = {
  language: 'en',
  listTitle: (organization) => `Who ${organization} shares data with`,
  version: (version, day) => `Version ${version}, ${day}`,
  withdrawn: (version, day) => `Version ${version}, withdrawn on ${day}`,
  withdrawnReason: (reason) => `This version was withdrawn: ${reason}`,
  firstVersion: 'The first version.',
  noChanges: 'No changes are recorded.',
  theList: 'the list',
  item: (kind, name) => `${kind}: ${name}`,
  headings: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  asItIsNow: 'As it is now:',
  planned: { from: (day, name) => `From ${day}: ${name}`, until: (day, name) => `Until ${day}: ${name}` },

  subject: (organization, version, day) =>
    `${organization}: changes to who gets data (version ${version}, ${day})`,
  opening: (organization, day, version, before) =>
    `${organization} changed its list of who gets data on ${day}. This is what version ${version} changes from version ${before}.`,
  whereToRead: (url) => `The whole list: ${url}`,
  whereToSubscribe: (url) => `Get told of changes: ${url}`,
  questions: (addresses) => `Questions: ${addresses}`,

  calendarStart: (organization, name) => `${organization}: ${name} begins to get data`,
  calendarEnd: (organization, name) => `${organization}: ${name} ends`,
  calendarDeadline: (organization, name) => `${organization}: last day to object to ${name}`,

  isCurrent: (version, day) => `This is version ${version} of ${day}, the current one.`,
  isOld: (version, day) => `This is version ${version} of ${day}. It is no longer current.`,
  current: 'current',
  toCurrent: 'The current version',
  versions: 'All versions',
};
