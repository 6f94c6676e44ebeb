/** Tests that call it have what is kept on the device to themselves, empty before each: pages of one browser share it. */
export function useOwnCaches(): void {
  const shared = globalThis.caches;
  const prefix = `${crypto.randomUUID()} `;
  const own: CacheStorage = {
    open: (name) => shared.open(prefix + name),
    has: (name) => shared.has(prefix + name),
    delete: (name) => shared.delete(prefix + name),
    keys: async () =>
      (await shared.keys())
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length)),
    async match(request, options) {
      for (const name of await own.keys()) {
        const found = await (await own.open(name)).match(request, options);
        if (found) return found;
      }
      return undefined;
    },
  };
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'caches');
  const clear = async (): Promise<void> => {
    for (const name of await own.keys()) await own.delete(name);
  };
  before(() => Object.defineProperty(globalThis, 'caches', { configurable: true, get: () => own }));
  beforeEach(clear);
  after(async () => {
    await clear();
    delete (globalThis as { caches?: unknown }).caches;
    if (descriptor) Object.defineProperty(globalThis, 'caches', descriptor);
  });
}
