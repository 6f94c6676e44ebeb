import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { FIELDS, inOneSlice, toDocs, type Doc, type Engine } from './engine.js';

/** As its documentation starts: nothing set but the keys. */
export const fuse: Engine = {
  name: 'fuse.js',
  async build(registry) {
    const { made, slices } = inOneSlice(() => new Fuse<Doc>(toDocs(registry), { keys: [...FIELDS] }));
    return { slices, search: (text) => made.search(text).length };
  },
};

export const miniSearch: Engine = {
  name: 'minisearch',
  async build(registry) {
    const { made, slices } = inOneSlice(() => {
      const index = new MiniSearch<Doc>({ fields: [...FIELDS] });
      index.addAll(toDocs(registry));
      return index;
    });
    const options = { fuzzy: 0.2, prefix: true, combineWith: 'AND' } as const;
    return { slices, search: (text) => made.search(text, options).length };
  },
};

/** It keeps no index: its memory is the texts to look at. */
export const microFuzzy: Engine = {
  name: 'ufuzzy',
  async build(registry) {
    const { made, slices } = inOneSlice(() =>
      toDocs(registry).map((doc) => FIELDS.map((field) => doc[field]).join(' | ')),
    );
    const engine = new uFuzzy();
    return { slices, search: (text) => engine.search(made, text)[0]?.length ?? 0 };
  },
};
