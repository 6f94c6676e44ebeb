import type { DeskState } from '../state/desk-state.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { fromKept, toKept, type KeptList } from './kept-list.js';

/** With the form in which it is kept. */
const NAME = 'vendor-disclosure-desk';
const STORE = 'desk';
const KEY = 'state';

type Kept = Omit<DeskState, 'list'> & { readonly list?: KeptList<RegistryDocument> | undefined };

/** What is on the desk, kept by the browser on this device and nowhere else. Rejects where the browser keeps nothing. */
export const deviceStore = {
  /** As it was kept last; undefined where nothing is. */
  async load(): Promise<DeskState | undefined> {
    const kept = await inStore('readonly', (store) => store.get(KEY) as IDBRequest<Kept | undefined>);
    return kept && { ...kept, list: kept.list && fromKept(kept.list) };
  },
  /** Of the ways back and forth only what differs: they would be a whole history of lists. A file that was saved is known by being the same list. */
  async save({ list, ...state }: DeskState): Promise<void> {
    const kept: Kept = { ...state, list: list && toKept(list) };
    await inStore('readwrite', (store) => store.put(kept, KEY));
  },
  async clear(): Promise<void> {
    await inStore('readwrite', (store) => store.delete(KEY));
  },
};

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
