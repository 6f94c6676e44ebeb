import { expect } from '@open-wc/testing';
import { loadPart } from '../../../src/core/work/load-part.js';

const module = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;

describe('loading a part', () => {
  it('gives what is loaded', async () => {
    const load = () => import(/* @vite-ignore */ module('export const part = 1'));
    expect(await loadPart(load)).to.include({ part: 1 });
  });

  it('fails where nothing comes for long, so that nobody waits for ever, and not sooner', async () => {
    const real = globalThis.setTimeout;
    const waits: number[] = [];
    globalThis.setTimeout = ((act: () => void, ms: number) => {
      waits.push(ms);
      return real(act, 0);
    }) as typeof setTimeout;
    const late = loadPart(() => new Promise<object>(() => undefined));
    globalThis.setTimeout = real;
    const failed = await late.then(
      () => false,
      () => true,
    );
    expect(failed).to.equal(true);
    expect(waits).to.deep.equal([15_000]);
  });

  it('asks under another address once the first has failed, as engines keep the failure of an address', async () => {
    let calls = 0;
    const address = new URL('/test/helpers/origin-of-parts.js', location.href).href;
    const load = (): Promise<object> => {
      calls += 1;
      return Promise.reject(new TypeError(`error loading dynamically imported module: ${address}`));
    };
    const fetched = (): readonly string[] =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith(address));
    await loadPart(load).catch(() => undefined);
    await loadPart(load).catch(() => undefined);
    await loadPart(load).catch(() => undefined);
    expect(calls).to.equal(1);
    // Safari does not name what it could not load: its second address stays, and is asked for again.
    const named = await import(/* @vite-ignore */ `${address}?named`).catch((cause: unknown) =>
      String(cause).includes(address),
    );
    const again = fetched().filter((name) => name.includes('?again='));
    expect(new Set(again).size).to.equal(named ? 2 : 1);
  });
});
