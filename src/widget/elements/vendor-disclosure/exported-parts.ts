/** Parts are re-exported one hop, so that a page can style what is inside. */
export const EXPORTED_PARTS = {
  search: 'search, search-input',
  tabs: 'tabs, tab, tab-count, tab-selected, panel',
  results:
    'not-stated, list, more, aside, list-heading, entry, vendor, purpose, data, note, exclusions, subjects, links, link, permalink, reason, empty, column, silence, label, status, explained-word, details, company, answer, widen, explained, explain, meaning, other-times, service',
} as const;
