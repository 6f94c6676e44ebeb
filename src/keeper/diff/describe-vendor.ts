import { en } from '../../i18n/en.js';
import { formatPlace } from '../../i18n/format.js';
import type { LinkRecord, VendorRecord } from '../../core/schema/registry-schema.js';
import { listSentences, quoted } from './list-sentences.js';
import type { FieldChange } from './registry-diff.js';

/** What changed of a vendor itself: its name, its company, its links. */
export function describeVendor(fields: readonly FieldChange[]): string[] {
  return fields.flatMap(({ field, before, after }) => {
    switch (field) {
      case 'name':
        return [`Was called ${quoted(String(before))} before.`];
      case 'aliases':
        return listSentences<string>(
          before,
          after,
          quoted,
          (names) => `Also known as ${names}.`,
          (names) => `No longer also known as ${names}.`,
        );
      case 'entity':
        return [`Company: ${company(after)}; before: ${company(before)}.`];
      case 'links':
        return listSentences<LinkRecord>(
          before,
          after,
          linkText,
          (links) => `New link: ${links}.`,
          (links) => `Link no longer given: ${links}.`,
        );
      default:
        return [
          `“${field}”: ${JSON.stringify(after) ?? 'gone'}; before: ${JSON.stringify(before) ?? 'none'}.`,
        ];
    }
  });
}

function company(entity: unknown): string {
  const { legalName = '', parent, place } = (entity ?? {}) as NonNullable<VendorRecord['entity']>;
  return en.company(legalName, parent, place && formatPlace(place, 'en')) || 'not stated';
}

function linkText({ rel, url, language, checked }: LinkRecord): string {
  const details = [language, checked && en.checked(checked)].filter(Boolean).join(', ');
  return `${en.links[rel].toLowerCase()} ${url}${details ? ` (${details})` : ''}`;
}
