import uFuzzy from '@leeoniya/ufuzzy';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Entry, Registry } from '../../../src/core/model/registry.js';
import type { Engine, MakeEngine } from './engine.js';
import { makeOurs } from './our-engine.js';

/** An entry as an author would hand it to a search library. */
interface Row {
  readonly id: number;
  readonly vendor: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purpose: string;
  readonly data: readonly string[];
}

const FIELDS = ['name', 'aliases', 'purpose', 'data'] as const;

function toRow({ index, vendor, record, purposes = [], data = [] }: Entry): Row {
  return {
    id: index,
    vendor: vendor.id,
    name: vendor.name,
    aliases: vendor.aliases,
    purpose: [record.purpose, ...purposes.map((term) => term.name)].join(' '),
    data: data.map((datum) => datum.type.name),
  };
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

function makeFuse(name: string, registry: Registry, options: IFuseOptions<Row>): Engine {
  const fuse = new Fuse(registry.entries.map(toRow), { keys: [...FIELDS], ...options });
  return { name, search: (text) => unique(fuse.search(text).map(({ item }) => item.vendor)) };
}

/** As its documentation begins: nothing set but the keys. */
const makeFuseDefault: MakeEngine = (registry) => makeFuse('Fuse.js', registry, {});

/** Its newer search by words, which ranks by how rare they are; every word is asked for, as ours does. */
const makeFuseTokens: MakeEngine = (registry) =>
  makeFuse('Fuse.js tokens', registry, {
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreLocation: true,
    ignoreDiacritics: true,
    keys: FIELDS.map((name) => ({ name, weight: name === 'name' ? 5 : name === 'aliases' ? 4 : 1 })),
  });

/** With what its documentation recommends for typing mistakes and search as you type. */
const makeMiniSearch: MakeEngine = (registry) => {
  const index = new MiniSearch<Row>({
    fields: [...FIELDS],
    extractField: (row, field) => {
      const value = row[field as keyof Row];
      return Array.isArray(value) ? value.join(' ') : String(value);
    },
    searchOptions: { fuzzy: 0.2, prefix: true, combineWith: 'AND', boost: { name: 5, aliases: 4 } },
  });
  const rows = registry.entries.map(toRow);
  index.addAll(rows);
  return {
    name: 'MiniSearch',
    search: (text) => unique(index.search(text).map(({ id }) => (rows[id as number] as Row).vendor)),
  };
};

/** One mistake a word; names are asked first, then whole rows, since it has no weights. */
const makeUFuzzy: MakeEngine = (registry) => {
  const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1, unicode: true,
    interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b" }); // prettier-ignore
  const rows = registry.entries.map(toRow);
  const names = uFuzzy.latinize(rows.map((row) => [row.name, ...row.aliases].join(' · ')));
  const texts = rows.map((row, at) => [names[at], row.purpose, ...row.data].join(' · '));
  const find = (haystack: string[], text: string): readonly string[] => {
    const [found, info, order] = fuzzy.search(haystack, text, 1);
    const at = order ? order.map((place) => info.idx[place] as number) : (found ?? []);
    return at.map((place) => (rows[place] as Row).vendor);
  };
  return {
    name: 'uFuzzy',
    search: (text) => {
      const latin = uFuzzy.latinize(text);
      return unique([...find(names, latin), ...find(texts, latin)]);
    },
  };
};

/** What we are compared with. */
export const PEERS: readonly MakeEngine[] = [makeFuseDefault, makeFuseTokens, makeMiniSearch, makeUFuzzy];
export const ENGINES: readonly MakeEngine[] = [makeOurs, ...PEERS];
