import { formatDate } from '../../i18n/format.js';
import { statusOn } from '../../model/to-entry.js';
import type { ChangeRecord, RegistryDocument } from '../../schema/registry-schema.js';
import { describeDiff } from '../diff/describe-diff.js';
import { diffRegistries } from '../diff/diff-registries.js';
import { toChanges } from '../diff/to-changes.js';

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
  const changes = changesOf(now, before);
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
  const written = (now.changes ?? []).filter(({ version }) => version === now.version);
  if (written.length > 0 || !before) return written;
  return toChanges(describeDiff(diffRegistries(before, now), before, now), now.version, now.lastUpdated);
}

/** What a version announces for a day after its own. */
function listPlans({ vendors, lastUpdated }: RegistryDocument): News[] {
  return vendors.flatMap(({ id, name, disclosures }) =>
    disclosures.flatMap((disclosure) => {
      const { id: row, since, until, purpose } = disclosure;
      const plan = (kind: string, day: string, words: string): News => ({
        id: `${kind}-${id}-${row}-${day}`,
        title: `${words} ${formatDate(day, 'en')}: ${name}`,
        date: lastUpdated,
        sentences: [purpose ?? name],
      });
      const starts = statusOn(lastUpdated, disclosure) === 'planned' && since;
      return [
        ...(starts ? [plan('from', starts, 'From')] : []),
        ...(until !== undefined && until > lastUpdated ? [plan('until', until, 'Until')] : []),
      ];
    }),
  );
}
