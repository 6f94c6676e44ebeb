import type { Registry } from '../../../src/core/model/registry.js';

/** A search engine that was given a list. */
export interface Built {
  /** How many entries it finds. */
  search(text: string): number;
  /** How long the main thread was held at a time while the index was made, in ms. */
  readonly slices: readonly number[];
}

export interface Engine {
  readonly name: string;
  build(registry: Registry): Promise<Built>;
}

/** An entry as engines for general documents get it: the same words that ours looks at. */
export interface Doc {
  readonly id: number;
  readonly name: string;
  readonly aliases: string;
  readonly terms: string;
  readonly prose: string;
}

export const FIELDS = ['name', 'aliases', 'terms', 'prose'] as const;

export function toDocs({ entries }: Registry): Doc[] {
  return entries.map(({ index, vendor, record, purposes, data, subjects, safeguards, category, group }) => {
    const terms = [
      ...(purposes ?? []),
      ...(data ?? []).map(({ type }) => type),
      ...(subjects ?? []).map(({ term }) => term),
      ...(safeguards ?? []).map(({ term }) => term),
    ];
    const prose = [record.purpose, record.dataSummary, ...(record.conditions ?? []), ...(record.notes ?? [])];
    return {
      id: index,
      name: vendor.name,
      aliases: [...vendor.aliases, vendor.record.entity?.legalName ?? ''].join(', '),
      terms: [
        ...terms.flatMap(({ name, synonyms }) => [name, ...synonyms]),
        category.name,
        group?.name ?? '',
      ].join(', '),
      prose: prose.filter(Boolean).join(' '),
    };
  });
}

/** Runs what cannot be divided, as one slice. */
export function inOneSlice<T>(make: () => T): { made: T; slices: readonly number[] } {
  const start = performance.now();
  const made = make();
  return { made, slices: [performance.now() - start] };
}
