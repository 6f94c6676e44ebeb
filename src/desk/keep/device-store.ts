import { EMPTY_DESK, type DeskState } from '../state/desk-state.js';
import { workOf } from '../state/undoable.js';
import { fromKept, toKept } from './kept-ways.js';
import { fromPieces, toPieces } from './pieces.js';

const NAME = 'vendor-disclosure-desk';
/** In which it is kept; of another none can be read. */
const FORM = 2;
const STORE = 'desk';
const KEY = 'state';
/** Which page has written last. */
const WRITER = 'writer';

/** Of this page. */
const self = Math.random();
/** Pieces as this page has written them. */
const written = new Map<string, readonly unknown[]>();

/** What is on the desk, kept by the browser on this device and nowhere else. Rejects where the browser keeps nothing. */
export const deviceStore = {
  /** As it was kept last; empty where nothing is. */
  async load(): Promise<DeskState> {
    return inStore('readonly', async (store) => {
      const head: unknown = await settled(store.get(KEY));
      if (head === undefined) return EMPTY_DESK;
      const keys = (await settled(store.getAllKeys())) as string[];
      const pieces = new Map<string, readonly unknown[]>();
      for (const key of keys)
        if (key !== KEY && key !== WRITER) pieces.set(key, await settled(store.get(key)));
      const { back, forth, ...present } = fromPieces({ head, pieces });
      return { ...present, ...fromKept(workOf(present), { back, forth }) };
    });
  },
  /**
   * Of the ways back and forth only what differs: they would be a whole history of lists. Either all of it is kept, or what was
   * before; while it is written the page can be used.
   */
  async save({ past, future, ...present }: DeskState): Promise<void> {
    const ways = toKept({ now: workOf(present), past, future });
    const { head, pieces } = toPieces({ ...present, ...ways });
    await inStore('readwrite', async (store) => {
      if ((await settled(store.get(WRITER))) !== self) {
        written.clear();
        await settled(store.clear());
        await settled(store.put(self, WRITER));
      }
      // What fails half way is not known to be written.
      const before = new Map(written);
      written.clear();
      for (const [key, piece] of pieces)
        if (!isSame(before.get(key), piece)) await settled(store.put(piece, key));
      for (const key of before.keys()) if (!pieces.has(key)) await settled(store.delete(key));
      await settled(store.put(head, KEY));
      for (const [key, piece] of pieces) written.set(key, piece);
    });
  },
  async clear(): Promise<void> {
    written.clear();
    await inStore('readwrite', (store) => settled(store.clear()));
  },
};

const isSame = (some: readonly unknown[] | undefined, others: readonly unknown[]): boolean =>
  some?.length === others.length && others.every((one, at) => one === some[at]);

/** Does something in one go: all of it is kept, or nothing. */
async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await act(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, FORM);
  request.onupgradeneeded = () => {
    const { result } = request;
    if (result.objectStoreNames.contains(STORE)) result.deleteObjectStore(STORE);
    result.createObjectStore(STORE);
  };
  return settled(request);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
