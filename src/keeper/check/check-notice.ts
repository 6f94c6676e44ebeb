import { addDays } from '../../core/model/add-days.js';
import type { DisclosureRecord, RegistryDocument } from '../../core/schema/registry-schema.js';
import { quote, type Report } from './finding.js';

/** Starts that come sooner than the notice that the list itself promises. */
export function checkNotice(
  document: RegistryDocument,
  previous: RegistryDocument | undefined,
  report: Report,
): void {
  const { notice, vendors, lastUpdated } = document;
  const days = notice?.days;
  if (days === undefined || days === 0) return;
  const before = startsOf(previous);
  const told = announcedDays(document);
  vendors.forEach(({ id, name, disclosures }, at) => {
    disclosures.forEach((row, place) => {
      const { since } = row;
      const key = `${id}/${row.id}`;
      // What the version before said already was announced then.
      if (since === undefined || before.get(key) === since) return;
      const announced = row.announced ?? told.get(key) ?? told.get(`${id}/`) ?? lastUpdated;
      if (since <= announced || addDays(announced, days) <= since) return;
      report(
        'short-notice',
        ['vendors', at, 'disclosures', place, 'since'],
        `${quote(name)} starts on ${since}, less than ${days} days after it is announced (${announced}).`,
        `Start no sooner than ${addDays(announced, days)}; if it was announced earlier, say so in "announced".`,
      );
    });
  });
}

/** From when each entry of a version holds. */
function startsOf(version: RegistryDocument | undefined): Map<string, DisclosureRecord['since']> {
  return new Map(
    (version?.vendors ?? []).flatMap(({ id, disclosures }) =>
      disclosures.map((row) => [`${id}/${row.id}`, row.since] as const),
    ),
  );
}

/** When each entry, or each vendor, came first, as the changes say. */
function announcedDays({ changes = [] }: RegistryDocument): Map<string, string> {
  const days = new Map<string, string>();
  for (const { kind, vendor, disclosure = '', date } of changes) {
    const key = `${vendor}/${disclosure}`;
    if (kind === 'added' && date < (days.get(key) ?? '9999')) days.set(key, date);
  }
  return days;
}
