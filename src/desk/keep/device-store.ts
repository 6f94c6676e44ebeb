import type { DeskState } from '../state/desk-state.js';
import { begin } from '../state/undoable.js';

const NAME = 'vendor-disclosure-desk';
const STORE = 'desk';
const KEY = 'state';

/** What is on the desk, kept by the browser on this device and nowhere else. Rejects where the browser keeps nothing. */
export const deviceStore = {
  /** As it was kept last; undefined where nothing is. */
  load: (): Promise<DeskState | undefined> =>
    inStore('readonly', (store) => store.get(KEY) as IDBRequest<DeskState | undefined>),
  /** Without the way back: that would be a whole history of lists. A file that was saved is known by being the same list. */
  async save(state: DeskState): Promise<void> {
    const { list } = state;
    await inStore('readwrite', (store) => store.put({ ...state, list: list && begin(list.now) }, KEY));
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
