// Registers <vendor-disclosure> and its parts; in Node, where there is no page, nothing.
import { VendorDisclosureElement } from './widget/elements/vendor-disclosure/vendor-disclosure-element.js';

if (typeof document === 'object') VendorDisclosureElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'vendor-disclosure': VendorDisclosureElement;
  }
}
