// Classes, types and functions. Importing this registers nothing.
export { VendorDisclosureElement } from './widget/elements/vendor-disclosure/vendor-disclosure-element.js';
export { VdChangeEvent, type VdChange } from './widget/events/vd-change-event.js';
export { VdErrorEvent } from './widget/events/vd-error-event.js';
export { VdLinkEvent } from './widget/events/vd-link-event.js';
export { VdLoadEvent } from './widget/events/vd-load-event.js';
export { en } from './i18n/en.js';
export type { AllMessages, Locale } from './i18n/all-messages.js';
export type { Messages } from './i18n/messages.js';
export type { SyncUrl } from './widget/state/address-controller.js';
export * from './registry.js';
