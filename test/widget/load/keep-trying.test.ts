import { expect } from '@open-wc/testing';
import { RegistryError } from '../../../src/core/reading/registry-error.js';
import { keepTrying } from '../../../src/widget/load/keep-trying.js';

const real = globalThis.setTimeout;
let waits: { readonly ms: number; readonly end: () => void }[] = [];
let left: AbortController;

/** Lets what waits for promises go on. */
const turn = (): Promise<void> => new Promise((resolve) => real(resolve));
const http = (status: number, headers = {}): RegistryError =>
  new RegistryError('http', 'x', { status, cause: new Response('', { status, headers }) });
const lost = new RegistryError('network', 'x');

/** What is asked for, and what comes of it, in order; then it comes. */
function start(error: unknown, ...answers: unknown[]) {
  let asked = 0;
  const done = keepTrying(
    error,
    () => {
      const answer = answers[asked];
      asked += 1;
      return answer === undefined ? Promise.resolve() : Promise.reject(answer as Error);
    },
    left.signal,
  );
  return { done, asked: () => asked };
}

describe('keepTrying', () => {
  beforeEach(() => {
    waits = [];
    left = new AbortController();
    globalThis.setTimeout = ((end: (value: unknown) => void, ms: number, value: unknown) =>
      waits.push({ ms, end: () => end(value) })) as never;
  });
  afterEach(() => {
    globalThis.setTimeout = real;
    left.abort();
  });

  it('asks again after waits that grow, until it comes', async () => {
    const { done, asked } = start(lost, http(503), new RegistryError('timeout', 'x'));
    for (let at = 0; at < 3; at += 1) {
      expect(asked()).to.equal(at);
      waits[at]?.end();
      await turn();
    }
    expect(await done).to.equal(true);
    const most = [2000, 4000, 8000];
    waits.forEach(({ ms }, at) => expect(ms).to.be.within((most[at] ?? 0) / 2, most[at] ?? 0));
  });

  it('stops by itself after a few times', async () => {
    const { asked } = start(lost, ...Array.from({ length: 50 }, () => lost));
    for (let at = 0; at < 40; at += 1) {
      waits[at]?.end();
      await turn();
    }
    expect(asked()).to.equal(6);
  });

  it('asks at once when the network is back, also after it has stopped', async () => {
    const { done, asked } = start(lost, ...Array.from({ length: 6 }, () => lost));
    for (let at = 0; at < 6; at += 1) {
      waits[at]?.end();
      await turn();
    }
    expect(asked()).to.equal(6);
    dispatchEvent(new Event('online'));
    expect(await done).to.equal(true);
  });

  it('comes back when a busy server says, and goes by its own for others', async () => {
    for (const status of [429, 503]) {
      waits = [];
      start(http(status, { 'retry-after': '120' }));
      await turn();
      expect(waits[0]?.ms, String(status)).to.be.within(120_000, 122_000);
    }
    waits = [];
    start(http(500, { 'retry-after': '120' }));
    await turn();
    expect(waits[0]?.ms).to.be.lessThan(2001);
  });

  it('does not ask again for what does not pass by itself', async () => {
    const refused = new RegistryError('http', 'x', { status: 503, needsSignIn: true });
    const others = (['syntax', 'schema', 'integrity', 'too-large', 'no-source'] as const).map(
      (code) => new RegistryError(code, 'x'),
    );
    for (const error of [http(404), http(401), refused, ...others, new Error('x')])
      expect(await start(error).done).to.equal(false);
    expect(waits).to.deep.equal([]);
  });

  it('ends where nobody waits for it any more', async () => {
    const { done, asked } = start(lost);
    left.abort();
    expect(await done).to.equal(false);
    dispatchEvent(new Event('online'));
    await turn();
    expect(asked()).to.equal(0);
  });
});
