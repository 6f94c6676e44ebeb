import { expect } from '@open-wc/testing';
import { RegistryError } from '../../../src/core/reading/registry-error.js';
import { loadRegistry, type LoadOptions } from '../../../src/widget/load/load-registry.js';
import type { Preview } from '../../../src/widget/load/make-preview.js';
import { makeDocument } from '../../helpers/registries.js';

const options: LoadOptions = {
  signal: new AbortController().signal,
  fresh: false,
  today: new Date('2026-06-01'),
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};

const long = makeDocument(
  Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`v${String(2499 - at).padStart(4, '0')}`, {}])),
);

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

describe('loadRegistry', () => {
  it('reads a registry of code and one inside a page alike', async () => {
    const value = makeDocument({ one: {} });
    const both = [
      { kind: 'registry', value },
      { kind: 'inline', text: JSON.stringify(value) },
    ] as const;
    for (const source of both) {
      const { registry } = await loadRegistry(source, options);
      expect(registry.vendors.map(({ name }) => name)).to.deep.equal(['One']);
    }
  });

  const refuse = (): never => {
    throw new Error('not now');
  };
  const gone = Proxy.revocable({}, {});
  gone.revoke();
  const unseen = {
    'the vendors of a registry throw': Object.defineProperty({}, 'vendors', { get: refuse }),
    'its version throws': Object.defineProperty({ vendors: [] }, 'formatVersion', { get: refuse }),
    'it does not tell its fields': new Proxy(makeDocument({ one: {} }), { ownKeys: refuse }),
    'it is a proxy of nothing': gone.proxy,
  };
  for (const [what, value] of Object.entries(unseen))
    it(`says why where ${what}`, async () => {
      const onPreview = (): Promise<void> => Promise.resolve();
      const error = await errorOf(loadRegistry({ kind: 'registry', value }, { ...options, onPreview }));
      expect(error).to.be.instanceOf(RegistryError).with.property('code', 'schema');
    });

  it('says why where there is no source, or none that can be read', async () => {
    const codes = [undefined, { kind: 'inline', text: '{' }, { kind: 'registry', value: [] }] as const;
    const errors = await Promise.all(codes.map((source) => errorOf(loadRegistry(source, options))));
    expect(errors.map((error) => (error as RegistryError).code)).to.deep.equal([
      'no-source',
      'syntax',
      'schema',
    ]);
  });

  it('shows the first screen of a long list, with the counts of all, and reads on once it is drawn', async () => {
    const seen: string[] = [];
    const onPreview = async ({ registry, results }: Preview): Promise<void> => {
      seen.push(`${registry.vendors[0]?.name} of ${results.matched.length}`);
      await Promise.resolve();
      seen.push('drawn');
    };
    const read = await loadRegistry(
      { kind: 'registry', value: long },
      { ...options, onPreview, isPlain: () => true },
    );
    expect(seen).to.deep.equal(['V0000 of 2500', 'drawn']);
    expect(read.registry.entries).to.have.length(2500);
  });

  it('shows none where the list is short, or something else than its start is asked for', async () => {
    const onPreview = (): Promise<void> => Promise.reject(new Error('not asked for'));
    const short = { kind: 'registry', value: makeDocument({ one: {} }) } as const;
    await loadRegistry(short, { ...options, onPreview, isPlain: () => true });
    await loadRegistry({ kind: 'registry', value: long }, { ...options, onPreview, isPlain: () => false });
  });

  it('reads nothing for a caller who has left', async () => {
    const reason = new Error('left');
    const source = { kind: 'registry', value: makeDocument({ one: {} }) } as const;
    expect(await errorOf(loadRegistry(source, { ...options, signal: AbortSignal.abort(reason) }))).to.equal(
      reason,
    );
  });
});
