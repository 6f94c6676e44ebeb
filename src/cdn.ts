// The small module for a page without a bundler; its parts are loaded from beside it.
import './define.js';

export { VendorDisclosureElement } from './elements/vendor-disclosure-element.js';
export { VdChangeEvent } from './events/vd-change-event.js';
export { VdErrorEvent } from './events/vd-error-event.js';
export { VdLinkEvent } from './events/vd-link-event.js';
export { VdLoadEvent } from './events/vd-load-event.js';
