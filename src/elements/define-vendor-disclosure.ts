import { VdResults } from './vd-results.js';
import { VdSearch } from './vd-search.js';
import { VdTabs } from './vd-tabs.js';
import { VendorDisclosureElement } from './vendor-disclosure-element.js';

/**
 * Registers the element and its parts, but for the filters, which register once they are loaded. Where the tag is taken nothing is registered, so that no part of one version
 * meets the element of another; another class under the tag is said once in the console.
 */
export function defineVendorDisclosure(registry: CustomElementRegistry = customElements): void {
  const taken = registry.get('vendor-disclosure');
  if (taken) {
    if (
      taken !== VendorDisclosureElement &&
      (taken as typeof VendorDisclosureElement).version !== VendorDisclosureElement.version
    ) {
      console.warn('<vendor-disclosure> is already registered by another version, which stays in use.');
    }
    return;
  }
  for (const part of [VdSearch, VdTabs, VdResults, VendorDisclosureElement]) part.define(undefined, registry);
}
