import { expect } from '@open-wc/testing';
import { RegistryError } from '../../../src/core/reading/registry-error.js';
import { fetchText } from '../../../src/widget/load/fetch-text.js';
import {
  aroundFetch,
  calls,
  errorOf,
  fetchRegistry,
  lastCall,
  makeBody,
  open,
  registryErrorOf,
  TEXT,
} from '../../helpers/stub-fetch.js';

describe('fetchRegistry', () => {
  aroundFetch();

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

  it('reads a long file, which comes in many chunks, as it reads a short one', async () => {
    const promise = fetchRegistry('/long', open());
    const body = makeBody(lastCall().init.signal);
    lastCall().answer(new Response(body.stream));
    const long = {
      ...(JSON.parse(TEXT) as object),
      'x-more': Array.from({ length: 60 }, () => 'Zoë€'.repeat(10_000)),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(long));
    for (let at = 0; at < bytes.length; at += 99_991) body.send(bytes.slice(at, at + 99_991));
    body.end();
    expect(await promise.then(({ document }) => document)).to.deep.equal(long);
  });

  it('leaves the page its turn while it reads a long file that is there already', async () => {
    const promise = fetchText('/there', new AbortController(), {});
    const body = makeBody(lastCall().init.signal);
    for (let at = 0; at < 400; at += 1) body.send(new TextEncoder().encode('text '));
    body.end();
    let turns = 0;
    let isRead = false;
    const look = (): void => {
      turns += 1;
      if (!isRead) setTimeout(look);
    };
    setTimeout(look);
    lastCall().answer(new Response(body.stream));
    const { text } = await promise;
    isRead = true;
    expect(text.join('')).to.equal('text '.repeat(400));
    expect(turns).to.be.above(10);
  });

  describe('shared requests', () => {
    it('makes one request for callers of one address and hands all of them the same value', async () => {
      const first = fetchRegistry('/shared', open());
      const second = fetchRegistry(new URL('/shared', document.baseURI).href, open());
      expect(calls).to.have.length(1);
      lastCall().answer(new Response(TEXT));
      expect(await first).to.equal(await second);
    });

    it('hands what one page has pinned to no other that has pinned another, or none', async () => {
      const pins = [undefined, 'sha384-a', 'sha384-b', 'sha384-a'];
      const all = pins.map((integrity) => fetchRegistry('/pinned', open(), { integrity }));
      expect(calls).to.have.length(3);
      for (const { answer } of calls) answer(new Response(TEXT));
      expect((await all[0])?.document.version).to.equal(3);
      for (const pinned of all.slice(1)) expect((await registryErrorOf(pinned)).code).to.equal('integrity');
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
});
