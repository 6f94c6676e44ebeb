// Registers <vendor-disclosure> and its parts.
import { defineVendorDisclosure } from './elements/define-vendor-disclosure.js';
import type { VendorDisclosureElement } from './elements/vendor-disclosure-element.js';

defineVendorDisclosure();

declare global {
  interface HTMLElementTagNameMap {
    'vendor-disclosure': VendorDisclosureElement;
  }
}
