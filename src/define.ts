// Registers <vendor-disclosure> and its parts; in Node, where there is no page, nothing.
import { VendorDisclosureElement } from './elements/vendor-disclosure-element.js';

if (typeof document === 'object') VendorDisclosureElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'vendor-disclosure': VendorDisclosureElement;
  }
}
