import type { Entry, Registry } from '../model/registry.js';

/** What no entry of a registry says. */
export interface Silence {
  readonly subjects: boolean;
  readonly data: boolean;
  readonly flows: boolean;
}

const known = new WeakMap<Registry, Silence>();

/** What no entry of a registry says, so that it need not be said of each. */
export function findSilence(registry: Registry): Silence {
  const found = known.get(registry) ?? find(registry.entries);
  known.set(registry, found);
  return found;
}

function find(entries: readonly Entry[]): Silence {
  const noneSays = (says: (entry: Entry) => unknown): boolean => entries.length > 0 && !entries.some(says);
  return {
    subjects: noneSays(
      ({ subjects, data }) => subjects ?? data?.some((datum) => datum.subjects ?? !datum.type.personal),
    ),
    data: noneSays(({ data, record }) => data ?? record.dataSummary),
    flows: noneSays(({ data }) => data?.some(({ flow }) => flow)) && entries.some(({ data }) => data),
  };
}
