import { entryKey } from '../../../core/model/entry-key.js';
import { formatDate } from '../../../i18n/format.js';
import { statusOn } from '../../../core/model/to-entry.js';
import type { ChangeRecord, RegistryDocument } from '../../../core/schema/registry-schema.js';
import { describeDiff } from '../../diff/describe-diff.js';
import { diffRegistries } from '../../diff/diff-registries.js';
import { introduceDisclosure, purposeOf } from '../../diff/introduce-disclosure.js';
import { toChanges } from '../../diff/to-changes.js';
import { vocabularyNames } from '../../diff/vocabulary-names.js';

/** One thing to be told of. */
export interface News {
  /** Stays the same whenever the feed is made again, with however many more versions. */
  readonly id: string;
  readonly title: string;
  /** A UTC day: when it was published. */
  readonly date: string;
  readonly sentences: readonly string[];
}

/**
 * What there is to tell of versions of one registry: each version with what it changed, and each planned start and end by
 * itself. All of it follows from the versions: made again it is the same. Holds no version but the newest.
 */
export class NewsList {
  #newest: RegistryDocument | undefined;
  readonly #news: News[] = [];
  readonly #planned = new Set<string>();

  /** @param versions in any order */
  static of(versions: readonly RegistryDocument[]): NewsList {
    const list = new NewsList();
    for (const version of [...versions].sort((a, b) => a.version - b.version)) list.add(version);
    return list;
  }

  /** @param version newer than all before */
  add(version: RegistryDocument): void {
    this.#news.push(versionNews(version, this.#newest));
    for (const plan of listPlans(version)) {
      if (!this.#planned.has(plan.id)) this.#news.push(plan);
      this.#planned.add(plan.id);
    }
    this.#newest = version;
  }

  get newest(): RegistryDocument | undefined {
    return this.#newest;
  }

  /** The newest first. */
  get news(): readonly News[] {
    return [...this.#news].reverse();
  }
}

function versionNews(now: RegistryDocument, before: RegistryDocument | undefined): News {
  const { version, lastUpdated } = now;
  const changes = allChangesOf(now, before);
  const names = new Map([...(before?.vendors ?? []), ...now.vendors].map(({ id, name }) => [id, name]));
  const sentences = changes.map(({ summary, vendor = '', name = names.get(vendor) }) =>
    name && !summary.includes(name) ? `${name}: ${summary}` : summary,
  );
  return {
    id: `version-${version}`,
    title: `Version ${version}, ${formatDate(lastUpdated, 'en')}`,
    date: lastUpdated,
    sentences:
      sentences.length > 0 ? sentences : [before ? 'No changes are recorded.' : 'The first version.'],
  };
}

/** What the keeper wrote of a version, else what a comparison tells. */
export function changesOf(
  now: RegistryDocument,
  before: RegistryDocument | undefined,
): readonly ChangeRecord[] {
  const written = writtenOf(now);
  return written.length > 0 || !before ? written : compare(before, now);
}

/** What the keeper wrote of a version, and what a comparison tells of what the keeper wrote nothing about. */
function allChangesOf(now: RegistryDocument, before: RegistryDocument | undefined): readonly ChangeRecord[] {
  const written = writtenOf(now);
  if (!before) return written;
  const key = ({ vendor = '', disclosure = '' }: ChangeRecord): string => entryKey(vendor, disclosure);
  const rows = new Set(written.map(key));
  const vendors = new Set(written.map(({ vendor }) => vendor));
  // A vendor with one entry is told of without naming the entry.
  const isWritten = (change: ChangeRecord): boolean =>
    rows.has(key(change)) ||
    rows.has(`${change.vendor ?? ''}/`) ||
    (change.disclosure === undefined && vendors.has(change.vendor));
  return [...written, ...compare(before, now).filter((change) => !isWritten(change))];
}

const writtenOf = ({ changes = [], version }: RegistryDocument): ChangeRecord[] =>
  changes.filter((change) => change.version === version);

const compare = (before: RegistryDocument, now: RegistryDocument): ChangeRecord[] =>
  toChanges(describeDiff(diffRegistries(before, now), before, now), now.version, now.lastUpdated);

/** What a version announces for a day after its own. */
function listPlans(version: RegistryDocument): News[] {
  const { vendors, lastUpdated } = version;
  const names = vocabularyNames(version, version);
  return vendors.flatMap(({ id, name, disclosures }) =>
    disclosures.flatMap((disclosure) => {
      const { id: row, since, until } = disclosure;
      const plan = (kind: string, day: string, words: string, sentences: readonly string[]): News => ({
        // No id holds a slash, so that no two plans share an id.
        id: `${kind}/${id}/${row}/${day}`,
        title: `${words} ${formatDate(day, 'en')}: ${name}`,
        date: lastUpdated,
        sentences,
      });
      const starts = statusOn(lastUpdated, disclosure) === 'planned' && since;
      return [
        ...(starts
          ? [plan('from', starts, 'From', introduceDisclosure(disclosure, names, lastUpdated))]
          : []),
        ...(until !== undefined && until > lastUpdated
          ? [plan('until', until, 'Until', [purposeOf(disclosure, names)])]
          : []),
      ];
    }),
  );
}
