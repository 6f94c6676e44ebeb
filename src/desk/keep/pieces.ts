import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { DeskState } from '../state/desk-state.js';
import type { KeptList } from './kept-list.js';

/** What is on the desk, with the ways back and forth as they are kept. */
export type Kept = Omit<DeskState, 'list'> & { readonly list?: KeptList<RegistryDocument> | undefined };

/** What is kept, with the keys of pieces in the place of long lists; the pieces by key. */
export interface InPieces {
  readonly head: unknown;
  readonly pieces: ReadonlyMap<string, readonly unknown[]>;
}

/** So many vendors or rows are one piece: a browser copies them in a few ms. */
const PIECE = 500;
/** So many published files. */
const FILES = 4;

/** Takes the long lists out of what is kept, so that a browser need not copy all of it in one go, nor what did not change. */
export function toPieces(kept: Kept): InPieces {
  const pieces = new Map<string, readonly unknown[]>();
  const takeOut = (list: readonly unknown[], name: string, size = PIECE): readonly string[] => {
    const keys: string[] = [];
    for (let at = 0; at < list.length; at += size) {
      keys.push(`${name} ${at}`);
      pieces.set(`${name} ${at}`, list.slice(at, at + size));
    }
    return keys;
  };
  // A list that was saved is known by being the same.
  const lists = new Map<RegistryDocument, unknown>();
  const listHead = (list: RegistryDocument, name: string): unknown => {
    if (!lists.has(list)) lists.set(list, { ...list, vendors: takeOut(list.vendors, name) });
    return lists.get(list);
  };
  const { list, saved, published, sheet } = kept;
  const head = {
    ...kept,
    list: list && { ...list, now: listHead(list.now, 'now') },
    saved: saved && listHead(saved, 'saved'),
    published: published && {
      ...published,
      last: listHead(published.last, 'last'),
      files: [[...published.files.keys()], takeOut([...published.files.values()], 'file', FILES)],
    },
    sheet: sheet && {
      ...sheet,
      source: {
        ...sheet.source,
        tables: sheet.source.tables.map((table, at) => ({
          ...table,
          rows: takeOut(table.rows, `table ${at}`),
        })),
      },
    },
  };
  return { head, pieces };
}

/** @throws where a piece is not there */
export function fromPieces({ head, pieces }: InPieces): Kept {
  const putBack = (keys: unknown): never =>
    (keys as readonly string[]).flatMap((key) => {
      const piece = pieces.get(key);
      if (!piece) throw new Error('What was kept is not whole.');
      return piece;
    }) as never;
  const lists = new Map<RegistryDocument, RegistryDocument>();
  const whole = (list: RegistryDocument): RegistryDocument => {
    const known = lists.get(list) ?? { ...list, vendors: putBack(list.vendors) };
    lists.set(list, known);
    return known;
  };
  const kept = head as Kept;
  const { list, saved, published, sheet } = kept;
  return {
    ...kept,
    list: list && { ...list, now: whole(list.now) },
    saved: saved && whole(saved),
    published: published && {
      ...published,
      last: whole(published.last),
      files: filesOf(published.files as unknown, putBack),
    },
    sheet: sheet && {
      ...sheet,
      source: {
        ...sheet.source,
        tables: sheet.source.tables.map((table) => ({ ...table, rows: putBack(table.rows) })),
      },
    },
  };
}

function filesOf(kept: unknown, putBack: (keys: unknown) => readonly Uint8Array[]): Map<string, Uint8Array> {
  const [paths, keys] = kept as readonly [readonly string[], readonly string[]];
  const contents = putBack(keys);
  return new Map(paths.map((path, at) => [path, contents[at] as Uint8Array]));
}
