import { VdResults } from './vd-results.js';
import { VdSearch } from './vd-search.js';
import { VdTabs } from './vd-tabs.js';
import { VendorDisclosureElement } from './vendor-disclosure-element.js';

const PARTS = [VdSearch, VdTabs, VdResults, VendorDisclosureElement];
const TAGS = ['vd-search', 'vd-tabs', 'vd-results', 'vd-filters', 'vd-changes'];

/**
 * Registers the element and its parts, but for the filters, which register once they are loaded. Where a tag is taken nothing is registered, so that no part of one version
 * meets the element of another; that is said once in the console, unless the tag is taken by the same version. Never throws into the page.
 */
export function defineVendorDisclosure(registry: CustomElementRegistry = customElements): void {
  const taken = registry.get('vendor-disclosure') as typeof VendorDisclosureElement | undefined;
  if (taken?.version === VendorDisclosureElement.version) return;
  let other: unknown = taken ? 'vendor-disclosure' : TAGS.find((tag) => registry.get(tag));
  try {
    if (!other) for (const part of PARTS) part.define(undefined, registry);
  } catch (cause) {
    other = cause;
  }
  // Some pages have a console without warnings.
  if (other) console.warn?.(`vendor-disclosure: not registered, because of ${String(other)}`);
}
