// The small module for a page without a bundler; its parts are loaded from beside it.
import './define.js';

export { VendorDisclosureElement } from './widget/elements/vendor-disclosure/vendor-disclosure-element.js';
export { VdChangeEvent } from './widget/events/vd-change-event.js';
export { VdErrorEvent } from './widget/events/vd-error-event.js';
export { VdLinkEvent } from './widget/events/vd-link-event.js';
export { VdLoadEvent } from './widget/events/vd-load-event.js';
