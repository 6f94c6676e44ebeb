/** Parts are re-exported one hop, so that a page can style what is inside. */
export const EXPORTED_PARTS = {
  search: 'search, search-input',
  tabs: 'tabs, tab, tab-selected, panel',
  filters: 'filters-toggle, filters, facet',
  changes: 'planned, version, change, former, since, older',
  results:
    'list, more, aside, list-heading, entry, vendor, purpose, data, exclusions, subjects, links, link, permalink, reason, empty',
} as const;
