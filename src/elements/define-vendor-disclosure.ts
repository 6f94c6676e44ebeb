import { defineElement } from './define-element.js';
import { VdResults } from './vd-results.js';
import { VdSearch } from './vd-search.js';
import { VdTabs } from './vd-tabs.js';
import type { VendorDisclosureElement } from './vendor-disclosure-element.js';

let warned = false;

/**
 * Registers the element and its parts, but for the filters, which register once they are loaded. Where another version
 * has the tag, or another copy the parts, nothing is registered, so that no part of one meets the element of the other.
 */
export function defineVendorDisclosure(
  element: typeof VendorDisclosureElement,
  tag: string,
  registry: CustomElementRegistry,
): void {
  const taken = registry.get(tag) as typeof VendorDisclosureElement | undefined;
  const part = registry.get('vd-search');
  if (taken ? taken.version !== element.version : part && part !== VdSearch) {
    if (!warned) console.warn(`<${tag}>: another version is already in use.`);
    warned = true;
  } else if (!taken) {
    for (const one of [VdSearch, VdTabs, VdResults]) one.define(undefined, registry);
    // A registry takes a class under one tag only.
    defineElement(tag, registry.getName(element) ? class extends element {} : element, registry);
  }
}
