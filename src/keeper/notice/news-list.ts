import type { Description } from '../diff/describe-diff.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { lineText } from '../diff/line-text.js';
import { listPlans, type Plan } from './list-plans.js';
import { tellVersion, type NewsItem } from './tell-version.js';
import { timeEvents } from './time-events.js';
import { tellNews } from './tell-news.js';

/** One thing to be told of. */
export interface News {
  /** Stays the same whenever the feed is made again, with however many more versions. */
  readonly id: string;
  readonly title: string;
  /** When it was first told and when last otherwise: a moment of the day of its version. */
  readonly published: Date;
  readonly updated: Date;
  /** Said as a whole, where there is nothing to tell one by one. */
  readonly note?: string | undefined;
  readonly items: readonly NewsItem[];
}

/** A version that was taken out. */
export interface Withdrawal {
  readonly version: number;
  /** UTC days: of the version, and of its withdrawal. */
  readonly date: string;
  readonly withdrawn: string;
  readonly reason: string;
  /** The newest version at that time. */
  readonly after: number;
}

/** News of which only the order of events is known. */
type Untimed = { readonly id: string; readonly event: number } & (
  Pick<News, 'title' | 'note' | 'items'> | { readonly withdrawal: Withdrawal; readonly updated: number }
);

/**
 * What there is to tell of versions of one registry: each version with what it changed, and each planned start and end by
 * itself. All of it follows from the versions: made again it is the same. Holds no version but the newest.
 */
export class NewsList {
  #newest: RegistryDocument | undefined;
  readonly #news: Untimed[] = [];
  readonly #plans = new Map<string, Plan>();
  readonly #events: { readonly version: number; readonly date: string; readonly after?: number }[] = [];
  #current: readonly Plan[] = [];
  #told: readonly NewsItem[] = [];

  /** @param versions in any order */
  static of(versions: readonly RegistryDocument[]): NewsList {
    const list = new NewsList();
    for (const version of [...versions].sort((a, b) => a.version - b.version)) list.add(version);
    return list;
  }

  /**
   * @param version newer than all before
   * @param descriptions what `tellDiff` tells of it and the one before, where it is known already
   */
  add(version: RegistryDocument, descriptions?: readonly Description[]): void {
    const { news, day } = tellNews(version, version);
    const event = this.#events.push({ version: version.version, date: version.lastUpdated }) - 1;
    const items = tellVersion(version, this.#newest, descriptions);
    this.#told = this.#newest ? items : [];
    const title = news.version(version.version, day(version.lastUpdated));
    const note = items.length > 0 ? undefined : this.#newest ? news.noChanges : news.firstVersion;
    this.#news.push({ id: `version-${version.version}`, title, note, items, event });
    // The day to object counts from the version that announced it first.
    this.#current = listPlans(version).map((plan) => this.#plans.get(plan.id) ?? plan);
    for (const plan of this.#current) {
      if (this.#plans.has(plan.id)) continue;
      this.#plans.set(plan.id, plan);
      const { id, kind, name, sentences } = plan;
      const item = { kind: kind === 'from' ? ('added' as const) : ('removed' as const), sentences };
      this.#news.push({ id, title: news.planned[kind](day(plan.day), name), items: [item], event });
    }
    this.#newest = version;
  }

  /** Told in the place of what the version said. */
  withdraw(withdrawal: Withdrawal): void {
    const { version, date, withdrawn, after } = withdrawal;
    const event = this.#events.push({ version, date }) - 1;
    const updated = this.#events.push({ version, date: withdrawn, after }) - 1;
    this.#news.push({ id: `version-${version}`, event, updated, withdrawal });
  }

  get newest(): RegistryDocument | undefined {
    return this.#newest;
  }

  /** What the newest version announces, as it was announced first. */
  get plans(): readonly Plan[] {
    return this.#current;
  }

  /** What the newest version changes; nothing where it is the first. */
  get told(): readonly NewsItem[] {
    return this.#told;
  }

  /** The newest first. */
  get news(): readonly News[] {
    const times = timeEvents(this.#events);
    return this.#news
      .map((one): News => {
        const published = times[one.event] as Date;
        if (!('withdrawal' in one)) return { ...one, published, updated: published };
        return {
          id: one.id,
          ...this.#sayWithdrawn(one.withdrawal),
          published,
          updated: times[one.updated] as Date,
        };
      })
      .reverse();
  }

  #sayWithdrawn({ version, withdrawn, reason }: Withdrawal): Pick<News, 'title' | 'note' | 'items'> {
    const newest = this.#newest as RegistryDocument;
    const { news, day } = tellNews(newest, newest);
    const title = news.withdrawn(version, day(withdrawn));
    return { title, note: news.withdrawnReason(lineText(reason)), items: [] };
  }
}
