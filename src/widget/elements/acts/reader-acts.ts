export { drawEntry } from './draw-entry.js';
export { elsewhereRow } from './elsewhere-row.js';
export { RowsKeeper } from './rows-keeper.js';
export { moveInTabs } from './move-in-tabs.js';
export { showTab } from './show-tab.js';
