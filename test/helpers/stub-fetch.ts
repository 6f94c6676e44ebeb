import { expect } from '@open-wc/testing';
import { RegistryError } from '../../src/core/reading/registry-error.js';
import { fetchRegistry as fetchFile } from '../../src/widget/load/fetch-registry.js';
import type { FetchOptions } from '../../src/widget/load/fetch-text.js';

export const TEXT = JSON.stringify({
  formatVersion: 1,
  version: 3,
  lastUpdated: '2024-01-02',
  language: 'en',
  organization: { name: 'Zoë & Co' },
  categories: [{ id: 'core', name: 'Core' }],
  vendors: [],
});

/** Fetches and reads. */
export const fetchRegistry = async (url: string, signal: AbortSignal, options?: FetchOptions) =>
  (await fetchFile(url, signal, options)).parse();

/** One request the code made: what it asked, and the answer in the test's hands. */
interface Call {
  readonly url: string;
  readonly init: RequestInit;
  answer(response: Response): void;
  fail(error: unknown): void;
}

const realFetch = window.fetch;
/** What was requested in this test. */
export const calls: Call[] = [];

/** A `fetch` that answers when the test says so and, as the real one, fails with the reason when aborted. */
function stubFetch(): void {
  window.fetch = (input, init = {}) =>
    new Promise<Response>((answer, fail) => {
      init.signal?.addEventListener('abort', () => fail(init.signal?.reason as Error));
      calls.push({ url: String(input), init, answer, fail });
    });
}

export function lastCall(): Call {
  const call = calls.at(-1);
  if (!call) throw new Error('nothing was requested');
  return call;
}

/** A body the test feeds; like a real one it ends with its request. */
export function makeBody(signal: AbortSignal | null | undefined) {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const stream = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
  const onAbort = (): void => controller.error(signal?.reason);
  signal?.addEventListener('abort', onAbort);
  return {
    stream,
    send: (bytes: Uint8Array) => controller.enqueue(bytes),
    end: () => {
      signal?.removeEventListener('abort', onAbort);
      controller.close();
    },
  };
}

/** A signal nobody aborts. */
export const open = () => new AbortController().signal;

export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

export async function registryErrorOf(promise: Promise<unknown>): Promise<RegistryError> {
  const error = await errorOf(promise);
  expect(error).to.be.instanceOf(RegistryError);
  return error as RegistryError;
}

/** To be called in a suite: its tests answer what is requested. */
export function aroundFetch(): void {
  beforeEach(() => {
    calls.length = 0;
    stubFetch();
  });

  afterEach(() => {
    window.fetch = realFetch;
  });
}
