import type { ChangeRecord } from '../../core/schema/registry-schema.js';
import type { Description } from './describe-diff.js';
import { joinSentences } from './join-sentences.js';

/** Descriptions for readers as records of a registry's `changes`; people may edit each `summary`. @param date a UTC day */
export function toChanges(
  descriptions: readonly Description[],
  version: number,
  date: string,
): ChangeRecord[] {
  return descriptions
    .filter(({ forKeepers }) => !forKeepers)
    .map((description) => {
      const { kind, vendor, disclosure } = description;
      return {
        version,
        date,
        kind,
        ...(vendor ? { vendor: vendor.id, name: vendor.name } : {}),
        ...(disclosure === undefined ? {} : { disclosure }),
        summary: `${vendor ? `${vendor.name}: ` : ''}${joinSentences(description)}`,
      };
    });
}
