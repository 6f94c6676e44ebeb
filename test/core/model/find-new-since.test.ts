import { expect } from '@open-wc/testing';
import { findNewSince } from '../../../src/core/model/find-new-since.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { makeDocument } from '../../helpers/registries.js';

describe('findNewSince', () => {
  const change = (version: number, date: string) => ({ version, date, kind: 'added', summary: 'x' });
  const changes = [change(1, '2026-01-01'), change(2, '2026-02-25'), change(3, '2026-03-01')];
  /** Of a list whose third version is of March 1, 2026. */
  const since = (day: string, more: object = {}) =>
    findNewSince(makeDocument({ apple: {} }, { changes, ...more }) as RegistryDocument, new Date(day));

  it('takes for new every version of the last thirty days', () => {
    expect(since('2026-03-10')).to.equal(1);
    expect(since('2026-03-30')).to.equal(2);
  });

  it('takes nothing for new once the newest version is older than that', () => {
    expect(since('2026-04-01')).to.equal(3);
    expect(since('2029-01-01')).to.equal(3);
  });

  it('goes by the notice that the list promises', () => {
    expect(since('2026-03-10', { notice: { days: 10 } })).to.equal(2);
    expect(since('2026-03-12', { notice: { days: 10 } })).to.equal(3);
  });

  it('takes the current version alone where no changes are recorded', () => {
    expect(since('2026-03-10', { changes: [] })).to.equal(2);
  });
});
