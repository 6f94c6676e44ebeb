import type { Registry } from '../../../src/core/model/registry.js';

/** Something that finds vendors by words. */
export interface Engine {
  readonly name: string;
  /** Ids of the vendors that match, the best first. What an entry only rules out is no match. */
  search(text: string): readonly string[];
}

export type MakeEngine = (registry: Registry) => Engine;
