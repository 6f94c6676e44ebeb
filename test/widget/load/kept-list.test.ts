import { expect } from '@open-wc/testing';
import { findKept, forgetKept, keepList } from '../../../src/widget/load/kept-list.js';
import { useOwnCaches } from '../../helpers/own-caches.js';

const HREF = 'https://lists.example/list.json';

/** Does something while this stands in the place of the browser's storage. */
async function withStorage<T>(value: unknown, act: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'caches');
  Object.defineProperty(globalThis, 'caches', { configurable: true, get: () => (value as () => unknown)() });
  try {
    return await act();
  } finally {
    delete (globalThis as { caches?: unknown }).caches;
    if (own) Object.defineProperty(globalThis, 'caches', own);
  }
}

describe('the list kept on this device', () => {
  useOwnCaches();

  it('is the one kept last for its address', async () => {
    await keepList(HREF, ['one'], 1);
    await keepList(HREF, ['two'], 2);
    await keepList(`${HREF}?other`, ['three'], 3);
    expect(await findKept(HREF)).to.equal('two');
    expect(await findKept(`${HREF}?nobody`)).to.equal(undefined);
  });

  it('never gives way to an older version, and says which it is', async () => {
    expect(await keepList(HREF, ['new'], 7)).to.equal(undefined);
    expect(await keepList(HREF, ['old'], 6)).to.equal(7);
    expect(await findKept(HREF)).to.equal('new');
    expect(await keepList(HREF, ['mended'], 7)).to.equal(undefined);
    expect(await findKept(HREF)).to.equal('mended');
  });

  it('is the newer of two that are kept at once, and the older is told of it', async () => {
    const [older, newer] = ['older', 'newer'];
    const said = await Promise.all([keepList(HREF, [newer], 7), keepList(HREF, [older], 6)]);
    expect(said).to.deep.equal([undefined, 7]);
    expect(await findKept(HREF)).to.equal(newer);
  });

  it('is none where it is too long to keep; that it was newer is told all the same', async () => {
    await keepList(HREF, ['one'], 1);
    expect(await keepList(HREF, [' '.repeat(8_000_001)], 2)).to.equal(undefined);
    expect(await findKept(HREF)).to.equal(undefined);
    expect(await keepList(HREF, ['one'], 1)).to.equal(2);
  });

  it('is handed over without being encoded by the page, in the very parts that it came in', async () => {
    const own = globalThis.Response;
    const bodies: unknown[] = [];
    globalThis.Response = class extends own {
      constructor(body?: BodyInit | null, init?: ResponseInit) {
        super(body, init);
        bodies.push(body);
      }
    };
    await keepList(HREF, ['on', 'e \u00e9'], 1).finally(() => (globalThis.Response = own));
    expect(bodies).to.have.length(1);
    expect(bodies[0]).to.be.instanceOf(Blob);
    expect(await findKept(HREF)).to.equal('one \u00e9');
  });

  it('is kept no longer once it is forgotten', async () => {
    await keepList(HREF, ['one'], 1);
    await forgetKept(HREF);
    expect(await findKept(HREF)).to.equal(undefined);
  });

  it('is one of ten: others go in their order', async () => {
    for (let at = 0; at < 12; at += 1) await keepList(`${HREF}?${at}`, [`list ${at}`], 1);
    expect(await findKept(`${HREF}?1`)).to.equal(undefined);
    expect(await findKept(`${HREF}?2`)).to.equal('list 2');
    expect(await findKept(`${HREF}?11`)).to.equal('list 11');
  });

  it('is not found by who looks for the list itself in all caches, as service workers do', async () => {
    await keepList(HREF, ['one'], 1);
    expect(await caches.match(HREF)).to.equal(undefined);
    expect(await caches.match(HREF, { ignoreSearch: true })).to.equal(undefined);
  });

  const broken: Readonly<Record<string, () => unknown>> = {
    'there is none': () => undefined,
    'touching it throws': () => {
      throw new DOMException('no', 'SecurityError');
    },
    'it is blocked': () => ({
      open: () => Promise.reject(new DOMException('no', 'SecurityError')),
      has: () => Promise.reject(new DOMException('no', 'SecurityError')),
    }),
    'what is in it cannot be read': () => ({
      has: () => Promise.resolve(true),
      open: () =>
        Promise.resolve({
          match: () =>
            Promise.resolve(
              new Response(new ReadableStream({ start: (body) => body.error(new Error('no')) })),
            ),
          put: () => Promise.reject(new DOMException('no', 'UnknownError')),
          delete: () => Promise.resolve(false),
        }),
    }),
    'it is full': () => ({
      has: () => Promise.resolve(true),
      open: () =>
        Promise.resolve({
          match: () => Promise.resolve(undefined),
          put: () => Promise.reject(new DOMException('no', 'QuotaExceededError')),
          delete: () => Promise.reject(new DOMException('no', 'UnknownError')),
        }),
    }),
  };
  for (const [name, storage] of Object.entries(broken)) {
    it(`is none where storage cannot be used: ${name}`, async () => {
      await withStorage(storage, async () => {
        expect(await keepList(HREF, ['one'], 1)).to.equal(undefined);
        expect(await findKept(HREF)).to.equal(undefined);
        await forgetKept(HREF);
      });
    });
  }

  it('is waited for two seconds where storage never answers', async () => {
    const { setTimeout: real } = globalThis;
    const waits: unknown[] = [];
    globalThis.setTimeout = ((act: () => void, ms: number) => {
      waits.push(ms);
      return real(act, 0);
    }) as unknown as typeof setTimeout;
    const silent = { open: () => new Promise(() => undefined), has: () => new Promise(() => undefined) };
    try {
      await withStorage(
        () => silent,
        async () => {
          expect(await keepList(HREF, ['one'], 1)).to.equal(undefined);
          expect(await findKept(HREF)).to.equal(undefined);
          await forgetKept(HREF);
        },
      );
    } finally {
      globalThis.setTimeout = real;
    }
    expect(waits).to.deep.equal([2000, 2000, 2000]);
  });
});
