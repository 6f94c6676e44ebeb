import type { ChangesMessages } from './changes-messages.js';

/** What changed, in English. */
export const enChanges: ChangesMessages = {
  plannedHeading: 'Planned',
  startsOn: (date) => `From ${date}:`,
  endsOn: (date) => `Until ${date}:`,
  noticeGiven: (days) => `Changes are announced ${days === 1 ? 'a day' : `${days} days`} ahead.`,
  subscribe: 'Get told of changes',
  changedSince: 'What changed since',
  sinceTheBeginning: 'the beginning',
  sinceTheDay: 'or since the day',
  aDay: 'a day',
  noChangesSince: 'No version has changed anything since.',
  feed: 'Changes as a feed',
  calendar: 'Changes in your calendar',
  versionHeading: (version, date) => `Version ${version}, ${date}`,
  newSinceLook: 'New',
  changeKinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  formerHeading: 'Former providers',
  endedOn: (date) => `until ${date}`,
  noChanges: 'No changes are recorded in this list yet.',
  olderChanges: (versions) => (versions === 1 ? 'Show 1 older version' : `Show ${versions} older versions`),
};
