import { expect } from '@open-wc/testing';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { listChanges } from '../../../src/core/query/list-changes.js';
import { makeDocument } from '../../helpers/registries.js';

describe('listChanges', () => {
  const document = makeDocument(
    {
      now: {},
      ends: { until: '2026-12-31' },
      soon: { since: '2026-07-01' },
      later: { since: '2027-01-01' },
      gone: { until: '2025-01-01' },
      lately: { until: '2026-05-01' },
    },
    {
      changes: [
        { version: 2, date: '2026-01-01', kind: 'added', vendor: 'now', summary: 'a' },
        { version: 3, date: '2026-03-01', kind: 'changed', vendor: 'now', summary: 'b' },
        { version: 2, date: '2026-01-01', kind: 'removed', name: 'Old', summary: 'c' },
      ],
    },
  );
  const list = (newSince?: number) =>
    listChanges(normalizeRegistry(document, new Date('2026-06-01'), [], newSince));

  it('lists what starts and what ends on a day to come, the nearest first', () => {
    const planned = list().planned.map(({ entry, kind, date }) => [entry.vendor.id, kind, date]);
    expect(planned).to.deep.equal([
      ['soon', 'starts', '2026-07-01'],
      ['ends', 'ends', '2026-12-31'],
      ['later', 'starts', '2027-01-01'],
    ]);
  });

  it('lists changes by version, the newest first, in the order of the file within', () => {
    const versions = list().versions.map(({ version, changes }) => [version, changes.map((c) => c.summary)]);
    expect(versions).to.deep.equal([
      [3, ['b']],
      [2, ['a', 'c']],
    ]);
  });

  it('keeps who is former, the latest first', () => {
    expect(list().former.map(({ vendor }) => vendor.id)).to.deep.equal(['lately', 'gone']);
  });

  it('calls new what the current version changed, or what came after a version seen', () => {
    const isNew = (newSince?: number) => list(newSince).versions.map((version) => version.isNew);
    expect(isNew()).to.deep.equal([false, false]);
    expect(isNew(2)).to.deep.equal([true, false]);
    expect(isNew(1)).to.deep.equal([true, true]);
    expect(isNew(3)).to.deep.equal([false, false]);
  });
});
