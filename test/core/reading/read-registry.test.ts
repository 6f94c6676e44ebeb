import { expect } from '@open-wc/testing';
import { readRegistry, type ReadingOptions } from '../../../src/core/reading/read-registry.js';
import { RegistryError } from '../../../src/core/reading/registry-error.js';
import { RegistryFile } from '../../../src/core/reading/registry-file.js';
import { quickenClock } from '../../helpers/quick-clock.js';
import { makeDocument } from '../../helpers/registries.js';

const options: ReadingOptions = {
  today: new Date('2026-06-01'),
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};

describe('readRegistry', () => {
  it('resolves every id, and brings the entries in the order of their names', async () => {
    const file = new RegistryFile(makeDocument({ zoe: {}, amy: { since: '2026-07-01' } }));
    const { registry, order, warnings } = await readRegistry(file, options);
    expect(registry.entries.map(({ category, status }) => [category.name, status])).to.deep.equal([
      ['Main', 'current'],
      ['Main', 'planned'],
    ]);
    expect([...order.byPlace]).to.deep.equal([1, 0]);
    expect(warnings).to.deep.equal([]);
  });

  it('says where in the file a fault is, whatever had to be left out before it', async () => {
    const sound = makeDocument({ one: { category: 'nowhere' } });
    const file = new RegistryFile({ ...sound, vendors: ['text', ...sound.vendors] });
    const { warnings } = await readRegistry(file, options);
    expect(warnings.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['invalid', '/vendors/0'],
      ['unknown-id', '/vendors/1/disclosures/0/category'],
    ]);
  });

  it('asks for the version of the last look once the registry says which list it is', async () => {
    const changes = [{ version: 2, date: '2026-01-01', kind: 'added', vendor: 'one', summary: 'One.' }];
    const file = new RegistryFile(makeDocument({ one: {} }, { changes }));
    const isNew = async (newSince?: ReadingOptions['newSince']) =>
      (await readRegistry(file, { ...options, newSince })).registry.entries[0]?.isNew;
    expect(await isNew()).to.equal(false);
    expect(await isNew(({ organization }) => (organization.name === 'Acme' ? 1 : undefined))).to.equal(true);
    expect(await isNew(() => undefined)).to.equal(false);
  });

  it('lets a page act while it reads a long registry', async () => {
    const rows = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`v${at}`, {}]));
    let hasActed = false;
    setTimeout(() => (hasActed = true));
    const restore = quickenClock(10);
    await readRegistry(new RegistryFile(makeDocument(rows)), options).finally(restore);
    expect(hasActed).to.equal(true);
  });

  it('fails with what is wrong where nothing can be shown', async () => {
    let error: unknown;
    await readRegistry(new RegistryFile({ vendors: [] }), options).catch((cause: unknown) => (error = cause));
    expect(error).to.be.instanceOf(RegistryError).with.property('code', 'schema');
  });
});

describe('RegistryFile', () => {
  it('is parsed once for all who show it', async () => {
    const file = new RegistryFile(makeDocument({ one: {} }));
    const [first, second] = await Promise.all([file.parse(), file.parse()]);
    expect(first).to.equal(second);
  });

  it('is mended where it has a fault', async () => {
    const { document, warnings } = await new RegistryFile(
      makeDocument({ one: { subjects: [] }, two: {} }),
    ).parse();
    expect(document.vendors.map(({ id }) => id)).to.deep.equal(['one', 'two']);
    expect(warnings.map(({ pointer }) => pointer)).to.deep.equal(['/vendors/0/disclosures/0/subjects']);
  });
});
