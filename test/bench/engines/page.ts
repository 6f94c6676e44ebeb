// Runs in a page without a list on show: engines alone. The steps are apart so that memory can be measured between them.
import type { Registry } from '../../../src/core/model/registry.js';
import type { Built, Engine } from './engine.js';
import { fuse, microFuzzy, miniSearch } from './others.js';
import { ours, readRegistry } from './ours.js';

const engines: readonly Engine[] = [ours, fuse, miniSearch, microFuzzy];

let value: unknown;
let registry: Registry | undefined;
let built: Built | undefined;

/** Keeps what `JSON.parse` gives, and not the text. */
export async function parse(url: string): Promise<void> {
  const response = await fetch(url);
  value = JSON.parse(await response.text());
}

/** Keeps the registry as the widget does, and lets go of what was parsed. */
export async function normalize(): Promise<void> {
  registry = await readRegistry(value);
  value = undefined;
}

export interface Build {
  readonly total: number;
  readonly longest: number;
}

export async function build(name: string): Promise<Build> {
  const engine = engines.find((one) => one.name === name);
  if (!engine || !registry) throw new Error(`There is no engine ${name}, or no registry.`);
  built = await engine.build(registry);
  return {
    total: built.slices.reduce((sum, one) => sum + one, 0),
    longest: built.slices.reduce((a, b) => Math.max(a, b), 0),
  };
}

export interface Typing {
  /** ms per key. */
  readonly times: readonly number[];
  /** Entries found by each whole text, where it came to that. */
  readonly found: readonly number[];
}

/** Types texts letter by letter; ends early after `budget` ms. */
export async function type(texts: readonly string[], budget: number): Promise<Typing> {
  const times: number[] = [];
  const found: number[] = [];
  const end = performance.now() + budget;
  for (const text of texts) {
    let count = 0;
    for (let length = 1; length <= text.length; length += 1) {
      if (performance.now() > end) return { times, found };
      // Nobody types within one task: between two keys the browser may do its own work.
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      count = built?.search(text.slice(0, length)) ?? 0;
      times.push(performance.now() - start);
    }
    found.push(count);
  }
  return { times, found };
}
