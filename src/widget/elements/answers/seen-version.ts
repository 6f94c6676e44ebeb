import type { Registry } from '../../../core/model/registry.js';

const seen = new WeakMap<Registry, number>();

/** The newer version of a list that this reader was shown before; undefined where there is none. */
export const seenVersion = (registry: Registry): number | undefined => seen.get(registry);

export function setSeen(registry: Registry, version: number): void {
  seen.set(registry, version);
}
