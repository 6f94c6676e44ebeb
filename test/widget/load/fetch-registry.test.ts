import { aTimeout, expect } from '@open-wc/testing';
import { MAX_BYTES } from '../../../src/core/reading/max-bytes.js';
import { RegistryError } from '../../../src/core/reading/registry-error.js';
import { fetchRegistry as fetchFile } from '../../../src/widget/load/fetch-registry.js';
import type { FetchOptions } from '../../../src/widget/load/fetch-text.js';

const TEXT = JSON.stringify({
  formatVersion: 1,
  version: 3,
  lastUpdated: '2024-01-02',
  language: 'en',
  organization: { name: 'Zoë & Co' },
  categories: [{ id: 'core', name: 'Core' }],
  vendors: [],
});

/** Fetches and reads. */
const fetchRegistry = async (url: string, signal: AbortSignal, options?: FetchOptions) =>
  (await fetchFile(url, signal, options)).parse();

/** One request the code made: what it asked, and the answer in the test's hands. */
interface Call {
  readonly url: string;
  readonly init: RequestInit;
  answer(response: Response): void;
  fail(error: unknown): void;
}

const realFetch = window.fetch;
let calls: Call[] = [];

/** A `fetch` that answers when the test says so and, as the real one, fails with the reason when aborted. */
function stubFetch(): void {
  window.fetch = (input, init = {}) =>
    new Promise<Response>((answer, fail) => {
      init.signal?.addEventListener('abort', () => fail(init.signal?.reason as Error));
      calls.push({ url: String(input), init, answer, fail });
    });
}

function lastCall(): Call {
  const call = calls.at(-1);
  if (!call) throw new Error('nothing was requested');
  return call;
}

/** A body the test feeds; like a real one it ends with its request. */
function makeBody(signal: AbortSignal | null | undefined) {
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
const open = () => new AbortController().signal;

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

async function registryErrorOf(promise: Promise<unknown>): Promise<RegistryError> {
  const error = await errorOf(promise);
  expect(error).to.be.instanceOf(RegistryError);
  return error as RegistryError;
}

describe('fetchRegistry', () => {
  beforeEach(() => {
    calls = [];
    stubFetch();
  });

  afterEach(() => {
    window.fetch = realFetch;
  });

  it('asks as a page asks for its own parts, without a referrer, for JSON, at the address resolved against the document', async () => {
    const promise = fetchRegistry('registry.json?a=1', open());
    const { url, init } = lastCall();
    expect(url).to.equal(new URL('registry.json?a=1', document.baseURI).href);
    expect(init.credentials).to.equal('same-origin');
    expect(init.referrerPolicy).to.equal('no-referrer');
    expect(init.cache).to.equal('default');
    expect(new Headers(init.headers).get('accept')).to.equal('application/json');
    lastCall().answer(new Response(TEXT));
    expect((await promise).document.version).to.equal(3);
  });

  it('drops a byte order mark and joins characters cut between two chunks', async () => {
    const promise = fetchRegistry('/bom', open());
    const body = makeBody(lastCall().init.signal);
    lastCall().answer(new Response(body.stream));
    const bytes = new TextEncoder().encode(`\uFEFF${TEXT}`);
    const cut = bytes.indexOf(0xc3) + 1;
    expect(cut).to.be.greaterThan(0);
    body.send(bytes.slice(0, cut));
    body.send(bytes.slice(cut));
    body.end();
    expect((await promise).document.organization.name).to.equal('Zoë & Co');
  });

  describe('shared requests', () => {
    it('makes one request for callers of one address and hands all of them the same value', async () => {
      const first = fetchRegistry('/shared', open());
      const second = fetchRegistry(new URL('/shared', document.baseURI).href, open());
      expect(calls).to.have.length(1);
      lastCall().answer(new Response(TEXT));
      expect(await first).to.equal(await second);
    });

    it('hands a failure to every caller', async () => {
      const all = [fetchRegistry('/both', open()), fetchRegistry('/both', open())];
      lastCall().answer(new Response('', { status: 500 }));
      for (const promise of all) expect((await registryErrorOf(promise)).code).to.equal('http');
    });

    it('asks anew once a request has settled, failed or not', async () => {
      const failed = fetchRegistry('https://elsewhere.example/anew', open());
      lastCall().fail(new TypeError('offline'));
      await errorOf(failed);
      const loaded = fetchRegistry('https://elsewhere.example/anew', open());
      expect(calls).to.have.length(2);
      lastCall().answer(new Response(TEXT));
      await loaded;
      const again = fetchRegistry('https://elsewhere.example/anew', open());
      expect(calls).to.have.length(3);
      lastCall().answer(new Response(TEXT));
      await again;
    });

    it('joins no older request when asked for a fresh one, and checks with the server', async () => {
      const older = fetchRegistry('/fresh', open());
      const olderCall = lastCall();
      const fresh = fetchRegistry('/fresh', open(), { fresh: true });
      expect(calls).to.have.length(2);
      expect(lastCall().init.cache).to.equal('no-cache');
      lastCall().answer(new Response(TEXT));
      olderCall.answer(new Response(TEXT.replace('"version":3', '"version":2')));
      expect((await fresh).document.version).to.equal(3);
      expect((await older).document.version).to.equal(2);
    });
  });

  describe('aborting', () => {
    it('rejects the caller who aborted with the reason and serves the others', async () => {
      const abort = new AbortController();
      const gone = fetchRegistry('/abort-one', abort.signal);
      const kept = fetchRegistry('/abort-one', open());
      abort.abort();
      const error = await errorOf(gone);
      expect(error).to.equal(abort.signal.reason);
      expect(error).not.to.be.instanceOf(RegistryError);
      expect(lastCall().init.signal?.aborted).to.equal(false);
      lastCall().answer(new Response(TEXT));
      expect((await kept).document.version).to.equal(3);
    });

    it('ends the request with its last caller, and a later caller starts another', async () => {
      const [one, two] = [new AbortController(), new AbortController()];
      const all = [fetchRegistry('/abort-all', one.signal), fetchRegistry('/abort-all', two.signal)];
      const { signal } = lastCall().init;
      one.abort(new Error('first'));
      expect(signal?.aborted).to.equal(false);
      two.abort(new Error('second'));
      expect(signal?.aborted).to.equal(true);
      const errors = await Promise.all(all.map(errorOf));
      expect(errors).to.deep.equal([one.signal.reason, two.signal.reason]);
      const later = fetchRegistry('/abort-all', open());
      expect(calls).to.have.length(2);
      lastCall().answer(new Response(TEXT));
      await later;
    });

    it('asks for nothing when the signal was aborted beforehand', async () => {
      const reason = new Error('too late');
      expect(await errorOf(fetchRegistry('/before', AbortSignal.abort(reason)))).to.equal(reason);
      expect(calls).to.have.length(0);
    });
  });

  describe('failures', () => {
    it('says "http" with the status, and names both', async () => {
      const promise = fetchRegistry('/gone.json', open());
      lastCall().answer(new Response('<h1>Gone</h1>', { status: 410 }));
      const error = await registryErrorOf(promise);
      expect(error.code).to.equal('http');
      expect(error.status).to.equal(410);
      expect(error.message).to.contain('/gone.json').and.to.contain('410');
    });

    describe('where signing in may help', () => {
      /** An answer with what only a browser can give it. */
      const given = (response: Response, more: object): Response =>
        Object.defineProperties(
          response,
          Object.fromEntries(Object.entries(more).map(([key, value]) => [key, { value: value as unknown }])),
        );
      const page = () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } });

      for (const status of [401, 403]) {
        it(`says so for status ${status} of the page's own site, and of no other`, async () => {
          const ours = fetchRegistry('/members.json', open());
          lastCall().answer(new Response('', { status }));
          expect(await registryErrorOf(ours)).to.include({ code: 'http', status, needsSignIn: true });
          const theirs = fetchRegistry('https://elsewhere.example/members.json', open());
          lastCall().answer(new Response('', { status }));
          expect(await registryErrorOf(theirs)).to.include({ code: 'http', status, needsSignIn: false });
        });
      }

      it('says so where a page comes in the place of the list, but not for a list that has moved', async () => {
        const led = fetchRegistry('/members.json', open());
        lastCall().answer(given(page(), { redirected: true }));
        expect(await registryErrorOf(led)).to.include({ code: 'http', needsSignIn: true });
        const moved = fetchRegistry('/old.json', open());
        const json = new Response(TEXT, { headers: { 'content-type': 'application/json' } });
        lastCall().answer(given(json, { redirected: true }));
        expect((await moved).document.version).to.equal(3);
      });

      it('says so where it is led to another origin, which answers no page but its own', async () => {
        const led = fetchRegistry('/members.json', open());
        const cause = new TypeError('Failed to fetch');
        lastCall().fail(cause);
        while (calls.length < 2) await aTimeout(0);
        expect(lastCall().init.redirect).to.equal('manual');
        lastCall().answer(given(new Response(), { type: 'opaqueredirect' }));
        expect(await registryErrorOf(led)).to.include({ code: 'http', needsSignIn: true, cause });
      });

      it('says "network" where it is led nowhere', async () => {
        const lost = fetchRegistry('/members.json', open());
        lastCall().fail(new TypeError('Failed to fetch'));
        while (calls.length < 2) await aTimeout(0);
        lastCall().fail(new TypeError('Failed to fetch'));
        expect(await registryErrorOf(lost)).to.include({ code: 'network', needsSignIn: false });
      });
    });

    it('says "network" for a request that fails, with its cause', async () => {
      const promise = fetchRegistry('https://elsewhere.example/offline.json', open());
      const cause = new TypeError('Failed to fetch');
      lastCall().fail(cause);
      const error = await registryErrorOf(promise);
      expect(error.code).to.equal('network');
      expect(error.cause).to.equal(cause);
      expect(error.status).to.equal(undefined);
      expect(error.message).to.contain('https://elsewhere.example/offline.json');
    });

    it('says "network" for a body that breaks off', async () => {
      const promise = fetchRegistry('https://elsewhere.example/broken', open());
      const cause = new TypeError('connection reset');
      const stream = new ReadableStream({ pull: (controller) => controller.error(cause) });
      lastCall().answer(new Response(stream));
      const error = await registryErrorOf(promise);
      expect(error.code).to.equal('network');
      expect(error.cause).to.equal(cause);
    });

    it('says "network" for what is no address, and asks for nothing', async () => {
      expect((await registryErrorOf(fetchRegistry('https://', open()))).code).to.equal('network');
      expect(calls).to.have.length(0);
    });

    it('says "syntax" for what is not JSON and "schema" for what is no registry', async () => {
      const html = fetchRegistry('/html', open());
      lastCall().answer(new Response('<!doctype html>'));
      expect((await registryErrorOf(html)).code).to.equal('syntax');
      const list = fetchRegistry('/list', open());
      lastCall().answer(new Response('[]'));
      expect((await registryErrorOf(list)).code).to.equal('schema');
    });

    it('says "too-large" from the announced length, before reading', async () => {
      const promise = fetchRegistry('/announced', open());
      const headers = { 'content-length': String(MAX_BYTES + 1) };
      lastCall().answer(new Response(TEXT, { headers }));
      expect((await registryErrorOf(promise)).code).to.equal('too-large');
      expect(lastCall().init.signal?.aborted).to.equal(true);
    });

    it('says "too-large" for a body that passes the limit unannounced, and stops reading', async () => {
      const promise = fetchRegistry('/endless', open());
      const chunk = new Uint8Array(16 * 1024 * 1024).fill(32);
      let pulls = 0;
      const stream = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          pulls += 1;
          // An error here instead of an end keeps a broken limit from running for ever.
          if (pulls > 10) controller.error(new Error('read on'));
          else controller.enqueue(chunk);
        },
      });
      lastCall().answer(new Response(stream));
      expect((await registryErrorOf(promise)).code).to.equal('too-large');
      expect(lastCall().init.signal?.aborted).to.equal(true);
    });

    it('says "timeout" when no answer comes', async () => {
      const promise = fetchRegistry('/silent', open(), { stalledAfter: 1 });
      const error = await registryErrorOf(promise);
      expect(error.code).to.equal('timeout');
      expect(error.message).to.contain('/silent');
      expect(lastCall().init.signal?.aborted).to.equal(true);
    });

    it('says "timeout" when a body stops coming', async () => {
      const promise = fetchRegistry('/stalls', open(), { stalledAfter: 5 });
      const body = makeBody(lastCall().init.signal);
      lastCall().answer(new Response(body.stream));
      body.send(new TextEncoder().encode(TEXT.slice(0, 20)));
      expect((await registryErrorOf(promise)).code).to.equal('timeout');
    });
  });
});
