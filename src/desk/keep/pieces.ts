import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { DeskState, PublishedFolder, Sheet } from '../state/desk-state.js';
import type { KeptWays } from './kept-ways.js';
import type { Patch } from './patch.js';

/** What is on the desk, with the ways back and forth as they are kept. */
export type Kept = Omit<DeskState, 'past' | 'future'> & KeptWays;

/** What is kept, with the keys of pieces in the place of long lists; the pieces by key. */
export interface InPieces {
  readonly head: unknown;
  readonly pieces: ReadonlyMap<string, readonly unknown[]>;
}

/** So many vendors or rows are one piece: a browser copies them in a few ms. */
const PIECE = 500;
/** So many published files. */
const FILES = 4;

type Tables = Sheet['source']['tables'];

/** What is done with a list or a sheet wherever it stands. */
interface Change {
  list(list: RegistryDocument): RegistryDocument;
  sheet(sheet: Sheet): Sheet;
}

/** Takes the long lists out of what is kept, so that a browser need not copy all of it in one go, nor what did not change. */
export function toPieces(kept: Kept): InPieces {
  const pieces = new Map<string, readonly unknown[]>();
  const takeOut = <T>(list: readonly T[], name: string, size = PIECE): readonly T[] => {
    const keys: string[] = [];
    for (let at = 0; at < list.length; at += size) {
      keys.push(`${name} ${at}`);
      pieces.set(`${name} ${at}`, list.slice(at, at + size));
    }
    return keys as never;
  };
  const { published } = kept;
  let lists = 0;
  let sheets = 0;
  const withoutLists = once((list: RegistryDocument) => {
    lists += 1;
    return { ...list, vendors: takeOut(list.vendors, `list ${lists}`) as typeof list.vendors };
  });
  const withoutRows = once((tables: Tables): Tables => {
    sheets += 1;
    return tables.map((table, at) => ({ ...table, rows: takeOut(table.rows, `sheet ${sheets} ${at}`) }));
  });
  const short = changeAll(kept, {
    list: withoutLists,
    sheet: (sheet) => ({ ...sheet, source: { ...sheet.source, tables: withoutRows(sheet.source.tables) } }),
  });
  const files = published && [
    [...published.files.keys()],
    takeOut([...published.files.values()], 'file', FILES),
  ];
  return { head: { ...short, published: short.published && { ...short.published, files } }, pieces };
}

/** @throws where a piece is not there */
export function fromPieces({ head, pieces }: InPieces): Kept {
  const putBack = <T>(keys: readonly T[]): T[] =>
    (keys as readonly string[]).flatMap((key) => {
      const piece = pieces.get(key);
      if (!piece) throw new Error('What was kept is not whole.');
      return piece as T[];
    });
  const short = head as Kept;
  const withRows = once((tables: Tables): Tables =>
    tables.map((table) => ({ ...table, rows: putBack(table.rows) })),
  );
  const kept = changeAll(short, {
    list: once((list: RegistryDocument) => ({ ...list, vendors: putBack(list.vendors) })),
    sheet: (sheet) => ({ ...sheet, source: { ...sheet.source, tables: withRows(sheet.source.tables) } }),
  });
  const { published } = kept;
  return {
    ...kept,
    published: published && { ...published, files: filesOf(published.files as unknown, putBack) },
  };
}

/** What stands in several places is changed once: a list that was saved is known by being the same. */
function once<T extends object>(change: (value: T) => T): (value: T) => T {
  const known = new Map<T, T>();
  return (value) => {
    const changed = known.get(value) ?? change(value);
    known.set(value, changed);
    return changed;
  };
}

function changeAll(kept: Kept, change: Change): Kept {
  const { list, saved, published, sheet, back, forth } = kept;
  const changePatch = (patch: Patch): Patch =>
    patch.map((edit) => {
      if (!('value' in edit) || edit.value === undefined || edit.path.length !== 1) return edit;
      if (edit.path[0] === 'list') return { ...edit, value: change.list(edit.value as RegistryDocument) };
      if (edit.path[0] === 'sheet') return { ...edit, value: change.sheet(edit.value as Sheet) };
      return edit;
    });
  return {
    ...kept,
    list: list && change.list(list),
    saved: saved && change.list(saved),
    published: published && { ...published, last: change.list(published.last) },
    sheet: sheet && change.sheet(sheet),
    back: back.map(changePatch),
    forth: forth.map(changePatch),
  };
}

function filesOf(kept: unknown, putBack: (keys: readonly string[]) => unknown[]): PublishedFolder['files'] {
  const [paths, keys] = kept as [readonly string[], readonly string[]];
  const contents = putBack(keys) as Uint8Array[];
  return new Map(paths.map((path, at) => [path, contents[at] ?? new Uint8Array()]));
}
