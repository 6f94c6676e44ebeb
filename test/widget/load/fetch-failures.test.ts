import { aTimeout, expect } from '@open-wc/testing';
import { MAX_BYTES } from '../../../src/core/reading/max-bytes.js';
import {
  aroundFetch,
  calls,
  fetchRegistry,
  lastCall,
  makeBody,
  open,
  registryErrorOf,
  TEXT,
} from '../../helpers/stub-fetch.js';

describe('fetchRegistry: failures', () => {
  aroundFetch();

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

  it('says "timeout" where something comes again and again, and all of it never does', async () => {
    const promise = fetchRegistry('/trickles', open(), { stalledAfter: 60_000, latest: 40 });
    const body = makeBody(lastCall().init.signal);
    lastCall().answer(new Response(body.stream));
    const trickle = setInterval(() => body.send(new TextEncoder().encode(' ')), 1);
    lastCall().init.signal?.addEventListener('abort', () => clearInterval(trickle));
    const error = await registryErrorOf(promise);
    expect(error.code).to.equal('timeout');
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
