import type { Issue } from '../schema/issue.js';
import type { RegistryDocument, VendorRecord } from '../schema/registry-schema.js';
import { finish } from '../work/do-steps.js';
import { inSteps, type Steps } from '../work/in-steps.js';
import { entryKey } from './entry-key.js';
import { findNewSince } from './find-new-since.js';
import { isContradicted } from './is-contradicted.js';
import type { Entry, Registry, Vendor } from './registry.js';
import { Resolver } from './resolver.js';
import { toDay } from './to-day.js';
import { statusOn, toEntry } from './to-entry.js';

/**
 * Resolves every id of a registry. An id that nothing defines becomes a term, category or group named like itself.
 * @param today the day that decides what is planned, current and former (UTC)
 * @param warnings receives what was found wrong between records
 * @param newSince what later versions changed is new; default: what came within the period of notice
 */
export function normalizeRegistry(
  document: RegistryDocument,
  today: Date,
  warnings: Issue[] = [],
  newSince = findNewSince(document, today),
): Registry {
  return finish(startNormalizing(document, today, warnings, newSince));
}

/** `normalizeRegistry` in steps. */
export function startNormalizing(
  document: RegistryDocument,
  today: Date,
  warnings: Issue[] = [],
  newSince = findNewSince(document, today),
): Steps<Registry> {
  const { changes = [], language, title } = document;
  const day = toDay(today);
  const resolver = new Resolver(document, warnings);
  resolver.findDuplicates(document.vendors, '/vendors');
  const added = new Set(
    changes
      .filter((change) => change.kind === 'added' && change.version > newSince)
      .map(({ vendor, disclosure }) => (vendor && disclosure ? entryKey(vendor, disclosure) : vendor)),
  );
  const vendors: Vendor[] = [];
  const entries: Entry[] = [];
  return {
    add: inSteps(document.vendors.length, (at) => {
      const record = document.vendors[at] as VendorRecord;
      const { id, name, aliases = [], links = [], disclosures } = record;
      const vendor = { id, name, aliases, links, record };
      vendors.push(vendor);
      resolver.vendorAt = at;
      resolver.findDuplicates(disclosures, `/vendors/${at}/disclosures`);
      disclosures.forEach((disclosure, index) => {
        resolver.disclosureAt = index;
        const isNew = added.size > 0 && (added.has(id) || added.has(entryKey(id, disclosure.id)));
        const status = statusOn(day, disclosure);
        const entry = toEntry(disclosure, { index: entries.length, vendor, status, isNew }, resolver);
        entries.push(entry);
        entry.exclusions.forEach((exclusion, place) => {
          if (!isContradicted(exclusion, entry)) return;
          const message = 'this entry lists what it excludes here; it is shown as listed';
          resolver.warn('contradiction', message, `exclusions/${place}`);
        });
      });
    }),
    result: () => ({
      document,
      language,
      title,
      categories: [...resolver.categories.values()],
      groups: [...resolver.groups.values()],
      terms: resolver.terms,
      vendors,
      entries,
      newSince,
    }),
  };
}
