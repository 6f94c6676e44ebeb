import type { LaterMessages } from './later-messages.js';
import { count, number } from './en-counts.js';
import { DATA } from './en-first.js';

/** Filters, answers and print, in English. */
export const enLater: LaterMessages = {
  inferredExplained: 'The company does not say this in so many words; it is how this list reads its page.',
  forExample: 'For example:',
  dataNotStated: 'What data: not stated',
  purposeNotStated: 'Purpose not described',
  linkCopied: 'Link copied',
  linkNotCopied: (address) => `Could not be copied: ${address}`,
  mentionedHeading: (vendors) => `${vendors}: on this list, for other things than you ask`,
  quoted: (text) => `“${text}”`,
  saidHeading: (words) => `Mentions ${words}`,
  countSaid: (n) => `${number(n)} ${n === 1 ? 'mentions' : 'mention'} these words`,
  otherTimes: (planned, former) =>
    [planned > 0 ? `${planned} planned` : '', former > 0 ? `${former} former` : '']
      .filter(Boolean)
      .join(' and ')
      .concat(planned + former === 1 ? ' entry is not shown.' : ' entries are not shown.'),
  facets: {
    subjects: 'Whose data',
    data: DATA,
    purposes: 'Purpose',
    groups: 'Kind of service',
    flows: 'Which way',
    safeguards: 'Protection',
    integral: 'Part of the service',
    locations: 'Where',
    status: 'When',
    vendors: 'Provider',
  },
  filters: (selected) => (selected > 0 ? `Filters (${selected})` : 'Filters'),
  notStated: 'Not stated',
  findInFacet: (facet) => `Find in “${facet}”`,
  showMembers: (label) => `Show kinds of “${label}”`,
  showAll: (count) => `Show all ${count}`,
  showWhole: 'Show the whole text',
  valuesFound: (n) => `Choices: ${n}`,
  showValues: (n) => `Show ${n} choices`,
  showResults: (matched, unstated) =>
    `Show ${count(matched, 'entry', 'entries')}${unstated > 0 ? ` · ${unstated} ${unstated === 1 ? 'does' : 'do'} not say` : ''}`,
  activeFilters: 'Active filters',
  removeFilter: (label) => `Remove filter: ${label}`,
  askFilters: (words) => `Filter by ${words}`,
  askFiltersExplained: 'The same question by filters, to change it.',
  unstatedHeading: (asked, n) => `Not stated: may include ${asked} (${number(n)})`,
  unstatedExplained: 'The list does not say. These may or may not be what you asked for.',
  matchedHeading: (n) => `Says it does (${number(n)})`,
  excludedHeading: (n) => `Says it does not (${number(n)})`,
  excludedExplained: 'These entries mention it only to rule it out.',
  noMatchForText: (text) => `“${text}” is not on this list.`,
  nobodySays: 'No entry says that it does.',
  nobodySaysInWords: 'No entry says so in these words.',
  noMatchForFilters: 'No entry matches these filters.',
  noMatchInTab: (tab) => `Nothing under “${tab}” matches.`,
  widen: 'To see more:',
  searchEverything: (n) => `Show ${count(n, 'match', 'matches')} in all categories`,
  dropSearch: (text) => `Remove the search “${text}”`,
  dropFilters: 'Remove all filters',
  emptyTab: 'There is nothing in this category.',

  through: (words) => `Matches through “${words}”`,
  narrower: (words, asked) => `By “${words}”, a kind of “${asked}”`,
  ruledOutOneWay: (asked, flows) =>
    flows
      .map(
        (flow) =>
          ({
            sent: `Says that it does not send them “${asked}”; what they get otherwise is not said`,
            collected: `Says that they do not collect “${asked}”; what they are sent is not said`,
            received: `Says that it does not get “${asked}” back from them; what they hold is not said`,
          })[flow],
      )
      .join('. '),
  openWords: (asked, words) => `“${words}” may include ${asked}`,
  silent: (asked) => `Does not say whether it includes ${asked}`,
  foundBy: {
    listed: (words, name) =>
      words === name ? `Found by “${name}”` : `Found by “${words}”, another word for “${name}”`,
    through: (words, name) => `Found by “${words}”, included in “${name}”`,
    excluded: (words, name) =>
      words === name
        ? `Found by “${name}”, which it rules out`
        : `Found by “${words}”, another word for “${name}”, which it rules out`,
  },
  unknownAsked: 'This link asks for something this list does not have.',
  searching: 'The list is still being read: there may be more.',
  printed: (text, filters) =>
    [
      'All categories.',
      text && `Only what the search “${text}” finds.`,
      filters && `Only what these filters leave: ${filters}.`,
    ]
      .filter(Boolean)
      .join(' '),
  printedFrom: (address) => `Printed from ${address}`,
};
