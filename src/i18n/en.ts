import { formatNumber } from './format.js';
import type { Messages } from './messages.js';

const number = (n: number): string => formatNumber(n, 'en');
const count = (n: number, one: string, other: string): string => `${number(n)} ${n === 1 ? one : other}`;

/** The interface in English. */
export const en: Messages = {
  language: 'en',
  title: 'Who we share data with',
  loading: 'Loading the list…',
  entriesAndProviders: (entries, providers) =>
    `${count(entries, 'entry', 'entries')}, ${count(providers, 'provider', 'providers')}`,
  updated: (date) => `updated ${date}`,
  version: (version) => `version ${version}`,
  contact: 'Ask a question',
  aboutList: 'About this list',
  more: 'Read more',
  less: 'Read less',
  leavesPage: 'leaves this page',

  search: 'Search providers, purposes or data',
  searchPlaceholder: 'A name, a purpose, a kind of data',
  searchUnavailable: 'Search could not be loaded.',
  clearSearch: 'Clear the search',
  skipToResults: 'Skip to results',
  retry: 'Try again',

  tabs: 'Categories',
  allCategories: 'All',
  countedLabel: (label, n) => `${label} ${number(n)}`,

  filters: (selected) => (selected > 0 ? `Filters (${selected})` : 'Filters'),
  filtersUnavailable: 'Filters could not be loaded.',
  facets: {
    subjects: 'Whose data',
    data: 'Data shared',
    purposes: 'Purpose',
    groups: 'Kind of service',
    safeguards: 'Protection',
    integral: 'Part of the service',
    locations: 'Where',
    status: 'When',
    vendors: 'Provider',
  },
  integral: (stated) => (stated ? 'Integral to the service' : 'Not integral'),
  status: { current: 'In use', planned: 'Planned', former: 'Former' },
  notStated: 'Not stated',
  findInFacet: (facet) => `Find in “${facet}”`,
  showMembers: (label) => `Show kinds of “${label}”`,
  showValuesOf: (facet) => `Show choices of “${facet}”`,
  showValues: (n) => `Show ${n} choices`,
  showResults: (matched, unstated) =>
    `Show ${count(matched, 'entry', 'entries')}${unstated > 0 ? ` · ${unstated} ${unstated === 1 ? 'does' : 'do'} not say` : ''}`,
  activeFilters: 'Active filters',
  views: 'View',
  listView: 'List',
  changesView: (added) => (added > 0 ? `What changed (${added})` : 'What changed'),
  changesUnavailable: 'What changed could not be loaded.',
  matrixView: 'Who gets what',
  matrixUnavailable: 'Who gets what could not be loaded.',
  removeFilter: (label) => `Remove filter: ${label}`,
  clearAll: 'Clear all',

  askFilters: (words) => `Filter by ${words}`,
  askFiltersExplained: 'The same question by filters, to change it.',
  countMatched: (matched, unstated, excluded, filtered) => {
    const parts = [
      count(matched, 'entry', 'entries') +
        (filtered && matched === 1 ? ' matches' : filtered ? ' match' : ''),
    ];
    if (unstated > 0) parts.push(`${number(unstated)} more ${unstated === 1 ? 'does' : 'do'} not say`);
    if (excluded > 0) parts.push(`${number(excluded)} ${excluded === 1 ? 'says' : 'say'} it does not`);
    return parts.join('; ');
  },
  unstatedHeading: (asked, n) => `Not stated: may include ${asked} (${number(n)})`,
  unstatedExplained: 'The list does not say. These may or may not be what you asked for.',
  mentionedHeading: (vendors) => `${vendors}: on this list, for other things than you ask`,
  excludedHeading: (n) => `Says it does not (${number(n)})`,
  excludedExplained: 'These entries mention it only to rule it out.',
  otherTimes: (planned, former) =>
    [planned > 0 ? `${planned} planned` : '', former > 0 ? `${former} former` : '']
      .filter(Boolean)
      .join(' and ')
      .concat(planned + former === 1 ? ' entry is not shown.' : ' entries are not shown.'),
  columns: ['Provider', 'What it does', 'What data, which way'],
  list: 'Entries',

  noMatchForText: (text) => `“${text}” is not on this list.`,
  nobodySays: 'No entry says that it does.',
  nobodySaysInWords: 'No entry says so in these words.',
  noMatchForFilters: 'No entry matches these filters.',
  noMatchInTab: (tab) => `Nothing under “${tab}” matches.`,
  widen: 'To see more:',
  searchEverything: (n) => `Show ${count(n, 'match', 'matches')} in all categories`,
  dropSearch: (text) => `Remove the search “${text}”`,
  dropFilters: 'Remove all filters',
  emptyRegistry: 'This list has no entries yet.',
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
  nearOnly: (text) => `“${text}” is not on this list. This comes close:`,
  unknownAsked: 'This link asks for something this list does not have.',
  searching: 'The list is still being read: there may be more.',
  showEarlier: (more, left) =>
    more < left ? `Show ${more} earlier of ${number(left)}` : `Show ${more} earlier`,
  showMore: (more, left) => (more < left ? `Show ${more} more of ${number(left)}` : `Show ${more} more`),

  flows: {
    sent: 'Sent to them',
    collected: 'Collected by them',
    received: 'Received from them',
    unstated: 'Direction not stated',
  },
  inferred: 'our reading',
  inferredExplained: 'The company does not say this in so many words; it is how this list reads its page.',
  rulesOut: 'Not',
  whose: 'Whose',
  ofWhom: (people) => `of ${people}`,
  ownWords: 'In the company’s words',
  dataNotStated: 'What data: not stated',
  purposeNotStated: 'Purpose not described',
  subjectsNotStated: 'Not stated',
  nobody: 'Nobody in person',
  purposes: 'Purpose',
  conditions: 'When',
  notes: 'Note',
  safeguards: 'Protection',
  asClaimed: 'as the company states',
  locations: 'Where',
  locationRoles: { processing: 'processing', storage: 'storage', access: 'access' },
  transfer: 'Transfer',
  retention: 'Kept for',
  since: (date) => `Since ${date}`,
  until: (date) => `Until ${date}`,
  announced: (date) => `Announced ${date}`,
  isNew: 'New',
  alsoKnownAs: (names) => `Also: ${names}`,
  company: (legalName, parent, place) =>
    [legalName, parent && `part of ${parent}`, place].filter(Boolean).join(', '),
  links: {
    privacy: 'Privacy policy',
    dpa: 'Data agreement',
    terms: 'Terms',
    subprocessors: 'Its own providers',
    website: 'Website',
    other: 'More information',
  },
  linkOf: (link, vendor) => `${link} of ${vendor}`,
  checked: (date) => `checked ${date}`,
  permalink: 'Link',
  permalinkTo: (vendor) => `Link to ${vendor}`,
  linkCopied: 'Link copied',
  linkNotCopied: (address) => `Could not be copied: ${address}`,

  printed: (text, filters) =>
    [
      'All categories.',
      text && `Only what the search “${text}” finds.`,
      filters && `Only what these filters leave: ${filters}.`,
    ]
      .filter(Boolean)
      .join(' '),
  printedFrom: (address) => `Printed from ${address}`,

  errors: {
    'no-source': 'This page does not say which list to show.',
    network: 'The list could not be reached. Check the connection and try again.',
    timeout: 'The list takes too long to arrive. Try again in a moment.',
    http: 'The list is not at its address at the moment. Try again later.',
    'too-large': 'The list is too large to be shown here.',
    syntax: 'The list arrived damaged and cannot be read.',
    schema: 'The list is in a form that this page cannot read.',
  },
  signInNeeded: 'The list is not shown to everybody. You may need to sign in.',
  errorKept: (date) => `What you see below is the list as updated on ${date}.`,
};
