// For the results of recipes, which stand in a frame: most sites refuse to be shown in one, so links open a tab.
import type { VdLinkEvent } from '../../../src/index.js';

const openOutside = (url: string): void => void open(url, '_blank', 'noopener,noreferrer');

Object.assign(window, { openInApp: openOutside });
addEventListener('vd-link', (event) => {
  if (event.defaultPrevented || window.top === window) return;
  event.preventDefault();
  openOutside((event as VdLinkEvent).url);
});
