import { defineElement } from '../shared/define-element.js';
import { VdResults } from '../results/vd-results.js';
import { VdSearch } from '../search/vd-search.js';
import { VdTabs } from '../tabs/vd-tabs.js';

const TAGS = ['vd-search', 'vd-tabs', 'vd-results', 'vd-filters', 'vd-changes', 'vd-matrix', 'vd-record'];

/** A class that knows its version. */
interface Versioned extends CustomElementConstructor {
  readonly version: string;
}

let warned = false;

/**
 * Registers the element and its parts, but for those that register once they are loaded. Where another version has the tag,
 * or somebody else a tag of a part, nothing is registered, so that no part of one meets the element of the other; that is
 * said once in the console. Never throws into the page.
 */
export function defineVendorDisclosure(
  element: Versioned,
  tag: string,
  registry: CustomElementRegistry,
): void {
  const taken = registry.get(tag) as Versioned | undefined;
  if (taken?.version === element.version) return;
  const areOurs = registry.get('vd-search') === VdSearch;
  let other: unknown = taken ? tag : areOurs ? undefined : TAGS.find((part) => registry.get(part));
  try {
    if (!other) {
      for (const part of [VdSearch, VdTabs, VdResults]) part.define(undefined, registry);
      // A registry takes a class under one tag only.
      defineElement(tag, registry.getName(element) ? class extends element {} : element, registry);
    }
  } catch (cause) {
    other = cause;
  }
  // Some pages have a console without warnings.
  if (other && !warned) console.warn?.(`<${tag}> is not registered; in the way: ${String(other)}`);
  warned ||= Boolean(other);
}
