import type { Entry, Registry } from '../../../model/registry.js';
import { namesOf, sentencesOf } from '../index/entry-texts.js';

/** Entries with those of the same company, and of vendors that their texts name: who is asked of one may mean what another does for it. */
export function kinOf(only: ReadonlySet<number>, { entries }: Registry): ReadonlySet<number> {
  const named = [...only].map((at) => entries[at] as Entry);
  const companyOf = ({ vendor }: Entry): string | undefined => vendor.record.entity?.legalName;
  const companies = new Set(named.map(companyOf));
  const texts = named.flatMap(sentencesOf).join(' ');
  return new Set(
    entries
      .filter(
        (one) =>
          only.has(one.index) ||
          (companyOf(one) !== undefined && companies.has(companyOf(one))) ||
          namesOf(one).some((name) => texts.includes(name)),
      )
      .map(({ index }) => index),
  );
}
