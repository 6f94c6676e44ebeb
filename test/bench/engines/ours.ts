// The one file of the benchmark that knows how our own engine is called.
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import type { Registry } from '../../../src/core/model/registry.js';
import { Search } from '../../../src/core/query/search/search.js';
import type { Engine } from './engine.js';

/** As long as the widget lets one slice be, in ms. */
const SLICE = 8;

export function readRegistry(value: unknown): Registry {
  return normalizeRegistry(parseDocument(value).document, new Date());
}

export const ours: Engine = {
  name: 'ours',
  async build(registry) {
    const slices: number[] = [];
    let start = performance.now();
    const search = new Search(registry);
    for (let isDone = false; !isDone;) {
      isDone = search.add(() => performance.now() - start >= SLICE);
      slices.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
    return { slices, search: (text) => search.search(text).found.length };
  },
};
