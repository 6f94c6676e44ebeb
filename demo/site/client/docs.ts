// What pages of the documentation can do with scripts: search, copy, and no needless stops on the way of the Tab key.
import { offerCopies } from './offer-copies.js';
import { startSearch } from './start-search.js';

offerCopies();
startSearch();

const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries)
    (target as HTMLElement).tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});
for (const table of document.querySelectorAll('.table')) watcher.observe(table);
