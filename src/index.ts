// Classes, types and functions. Importing this registers nothing.
export { VendorDisclosureElement } from './elements/vendor-disclosure-element.js';
export { VdChangeEvent, type VdChange } from './events/vd-change-event.js';
export { VdErrorEvent } from './events/vd-error-event.js';
export { VdLinkEvent } from './events/vd-link-event.js';
export { VdLoadEvent } from './events/vd-load-event.js';
export { en } from './i18n/en.js';
export type { Messages } from './i18n/messages.js';
export type { SyncUrl } from './state/address-controller.js';
export * from './registry.js';
