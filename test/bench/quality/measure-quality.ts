import type { Engine } from './engine.js';
import { KINDS, type Kind, type Query } from './query-set.js';

export interface Tally {
  asked: number;
  /** How often the wanted vendor stood first. */
  first: number;
  /** How often it stood among the first three. */
  firstThree: number;
}

export interface Miss {
  readonly query: Query;
  /** Where the wanted vendor stood, from 1; 0 where it was not found. */
  readonly rank: number;
  /** The first three of what was found. */
  readonly got: readonly string[];
}

export interface Quality {
  readonly total: Tally;
  readonly byKind: ReadonlyMap<Kind, Tally>;
  /** Queries whose vendor did not stand first. */
  readonly misses: readonly Miss[];
}

/** How well an engine puts the wanted vendor first. */
export function measureQuality(engine: Engine, queries: readonly Query[]): Quality {
  const total = emptyTally();
  const byKind = new Map(KINDS.map((kind) => [kind, emptyTally()]));
  const misses: Miss[] = [];
  for (const query of queries) {
    const found = engine.search(query.text);
    const rank = found.findIndex((id) => query.wanted.has(id)) + 1;
    for (const tally of [total, byKind.get(query.kind) as Tally]) {
      tally.asked += 1;
      if (rank === 1) tally.first += 1;
      if (rank >= 1 && rank <= 3) tally.firstThree += 1;
    }
    if (rank !== 1) misses.push({ query, rank, got: found.slice(0, 3) });
  }
  return { total, byKind, misses };
}

/** A miss in words, for people. */
export function describeMiss({ query, rank, got }: Miss): string {
  const where = rank === 0 ? 'not found' : `no. ${rank}`;
  const wanted = [...query.wanted].join(' or ');
  return `${query.kind}: ${JSON.stringify(query.text)} should give ${wanted} (${where}), gives ${got.join(', ') || 'nothing'}`;
}

export const shareOf = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function emptyTally(): Tally {
  return { asked: 0, first: 0, firstThree: 0 };
}
