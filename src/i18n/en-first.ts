import { count, number } from './en-counts.js';
import { enFacts } from './en-facts.js';
import type { FirstMessages } from './first-messages.js';

/** The label of data, in a row and of a filter. */
export const DATA = 'Data shared';

/** What the first rows need, in English. */
export const enFirst: FirstMessages = {
  ...enFacts,
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
  searchPlaceholder: 'Name, purpose or data',
  searchUnavailable: 'Search could not be loaded.',
  clearSearch: 'Clear the search',
  skipToResults: 'Skip to results',
  retry: 'Try again',
  loadAgain: 'If this does not help, load the page again.',
  listUnavailable: 'The list could not be loaded.',

  tabs: 'Categories',
  allCategories: 'All',

  filtersUnavailable: 'Filters could not be loaded.',
  facets: { data: DATA },
  status: { current: 'In use', planned: 'Planned', former: 'Former' },
  views: 'View',
  listView: 'List',
  changesView: (added) => (added > 0 ? `What changed (${added})` : 'What changed'),
  changesUnavailable: 'What changed could not be loaded.',
  matrixView: 'Who gets what',
  matrixUnavailable: 'Who gets what could not be loaded.',
  clearAll: 'Clear all',

  countMatched: (matched, unstated, excluded, filtered) => {
    const parts = [
      count(matched, 'entry', 'entries') +
        (filtered && matched === 1 ? ' matches' : filtered ? ' match' : ''),
    ];
    if (unstated > 0) parts.push(`${number(unstated)} more ${unstated === 1 ? 'does' : 'do'} not say`);
    if (excluded > 0) parts.push(`${number(excluded)} ${excluded === 1 ? 'says' : 'say'} it does not`);
    return parts.join('; ');
  },
  columns: ['Provider', 'What it does', 'What data, which way'],
  nobodyStates: {
    subjects: 'No entry says whose data it is.',
    data: 'No entry says what data.',
    flows: 'No entry says which way the data goes.',
  },
  emptyRegistry: 'This list has no entries yet.',
  nearOnly: (text) => `“${text}” is not on this list. This comes close:`,
  showEarlier: (more, left) =>
    more < left ? `Show ${more} earlier of ${number(left)}` : `Show ${more} earlier`,
  showMore: (more, left) => (more < left ? `Show ${more} more of ${number(left)}` : `Show ${more} more`),

  explainWords: 'What these words mean',
  rulesOut: 'Not',
  whose: 'Whose',
  ofWhom: (people) => `of ${people}`,
  ownWords: 'In the company’s words',
  subjectsNotStated: 'Not stated',
  nobody: 'Nobody in person',
  purposes: 'Purpose',
  conditions: 'When',
  notes: 'Note',
  safeguards: 'Protection',
  asClaimed: 'as the company states',
  locations: 'Where',
  transfer: 'Transfer',
  retention: 'Kept for',
  since: (date) => `Since ${date}`,
  until: (date) => `Until ${date}`,
  announced: (date) => `Announced ${date}`,
  isNew: 'New',
  alsoKnownAs: (names) => `Also: ${names}`,
  permalink: 'Link',
  permalinkTo: (vendor) => `Link to ${vendor}`,
};
