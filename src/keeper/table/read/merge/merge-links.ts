import type { LinkRecord, VendorRecord } from '../../../../core/schema/registry-schema.js';
import { hasSeveralLinks, isLinkKey } from '../../columns/vendor-columns.js';
import type { EntryRows } from '../rows/read-rows.js';
import { relOf } from '../words/add-link.js';
import type { TableContext } from './cell-reader.js';
import { traceOf, writeTrace } from './trace.js';

/** What a column calls its vendors says nothing of where their names lead: "Sub-processor" is no list of sub-processors. */
const withoutVendors = (heading: string): string => heading.replace(/sub-?\s?processors?/gi, '');

/**
 * Links that stand in cells, as names often have them, become links of the vendor. Those that import took from cells
 * before, and that stand there no more, go.
 */
export function mergeLinks(vendor: VendorRecord, rows: readonly EntryRows[], context: TableContext): void {
  const trace = traceOf(vendor);
  const urls = new Map<string, LinkRecord['rel']>();
  const linked = new Set<string>();
  for (const { all, cells } of rows) {
    const ours = new Set([...cells].filter(([key]) => isLinkKey(key)).flatMap(([, list]) => list));
    for (const cell of all) {
      for (const { text, url } of cell.links ?? []) {
        if (/^(?:https?:\/\/|mailto:)/i.test(url) && URL.canParse(url)) {
          if (ours.has(cell) && !hasSeveralLinks(cell)) linked.add(url);
          else urls.set(url, relOf(url, text, withoutVendors(cell.heading)));
        } else
          context.refuse(cell, url, {
            why: 'this link leads nowhere outside the page',
            remedy: 'write its whole address, with https://',
          });
      }
    }
  }
  if (urls.size === 0) return;
  const before = new Set(trace['links'] ?? []);
  const links = (vendor.links ?? []).filter(({ url }) => !before.has(url) || urls.has(url));
  const added = [...urls].filter(([url]) => !linked.has(url) && links.every((link) => link.url !== url));
  const all = [...links, ...added.map(([url, rel]) => ({ rel, url }))];
  if (all.length > 0) vendor.links = all;
  const ours = [...urls.keys()].filter((url) => before.has(url) || added.some(([one]) => one === url));
  writeTrace(vendor, { ...trace, links: ours });
}
