import { expect } from '@open-wc/testing';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { normalizeRegistry, startNormalizing } from '../../../src/core/model/normalize-registry.js';
import type { Issue } from '../../../src/core/schema/issue.js';
import { orderEntries } from '../../../src/core/model/order-entries.js';
import { listEntries } from '../../../src/core/query/list-entries.js';
import { EMPTY_QUERY } from '../../../src/core/query/query.js';
import { runQuery } from '../../../src/core/query/run-query.js';
import { makeDocument, makeRegistry, type Row } from '../../helpers/registries.js';

function issuesOf(rows: Record<string, Row>, more: object = {}): readonly Issue[] {
  const warnings: Issue[] = [];
  normalizeRegistry(parseDocument(makeDocument(rows, more)).document, new Date('2026-06-01'), warnings);
  return warnings;
}

describe('normalizeRegistry', () => {
  it('shows an id without a term as itself and warns of it', () => {
    const rows = { one: { purposes: ['telepathy'], category: 'nowhere' } };
    const [entry] = makeRegistry(rows).entries;
    expect(entry?.purposes?.[0]?.name).to.equal('telepathy');
    expect(entry?.category.name).to.equal('nowhere');
    expect(issuesOf(rows).map(({ code }) => code)).to.deep.equal(['unknown-id', 'unknown-id']);
  });

  it('knows planned, current and former by UTC days', () => {
    const { entries } = makeRegistry({
      planned: { since: '2026-06-02' },
      starting: { since: '2026-06-01' },
      ending: { until: '2026-06-01' },
      former: { until: '2026-05-31' },
      announced: { announced: '2027-01-01' },
    });
    expect(entries.map(({ status }) => status)).to.deep.equal([
      'planned',
      'current',
      'current',
      'former',
      'current',
    ]);
  });

  it('marks as new what was added within the period of notice', () => {
    const changes = [
      { version: 3, date: '2026-03-01', kind: 'added', vendor: 'one', summary: 'Added.' },
      { version: 2, date: '2026-02-01', kind: 'added', vendor: 'two', summary: 'Added.' },
    ];
    const document = makeDocument({ one: {}, two: {} }, { changes });
    const { entries } = normalizeRegistry(document, new Date('2026-03-20'));
    expect(entries.map(({ isNew }) => isNew)).to.deep.equal([true, false]);
  });

  it('warns where two share an id and where an entry lists what it excludes', () => {
    const twice = makeDocument({ one: {} });
    const vendors = [...twice.vendors, ...twice.vendors];
    expect(issuesOf({}, { vendors }).map(({ code }) => code)).to.deep.equal(['duplicate-id']);
    const row: Row = { data: [{ type: 'name' }], exclusions: [{ note: 'No name.', data: ['name'] }] };
    expect(issuesOf({ one: row }).map(({ code }) => code)).to.deep.equal(['contradiction']);
  });

  it('says where in the file each unknown id stands, and says it once', () => {
    const row: Row = {
      category: 'c',
      group: 'g',
      purposes: ['email', 'p'],
      data: [{ type: 'name', subjects: ['student', 's1'] }, { type: 'd1' }],
      subjects: [{ id: 's2' }],
      exclusions: [
        { note: 'No.', subjects: ['s3'], data: ['name', 'd2'] },
        { note: 'No.', data: ['d1'] },
      ],
      safeguards: [{ id: 'f' }],
    };
    const at = '/vendors/1/disclosures/0';
    expect(issuesOf({ sound: {}, one: row, two: row }).map(({ pointer }) => pointer)).to.deep.equal([
      `${at}/category`,
      `${at}/group`,
      `${at}/purposes/1`,
      `${at}/data/0/subjects/1`,
      `${at}/data/1/type`,
      `${at}/subjects/0/id`,
      `${at}/exclusions/0/subjects/0`,
      `${at}/exclusions/0/data/1`,
      `${at}/safeguards/0/id`,
      `${at}/exclusions/1`,
      '/vendors/2/disclosures/0/exclusions/1',
    ]);
  });

  it('shows each of more ids than a registry can define, and gives the first alone a place of their own', () => {
    const rows = (kind: string, count: number, make: (id: string) => object): Row[] =>
      Array.from({ length: count }, (_, at) => make(`${kind}${at}`));
    const most = 20_000;
    const many = [
      ...rows('c', most + 5, (category) => ({ category })),
      ...rows('g', most + 5, (group) => ({ group })),
      ...rows('p', 6, (id) => ({ purposes: Array.from({ length: 4000 }, (_, at) => `${id}-${at}`) })),
    ];
    const document = makeDocument(Object.fromEntries(many.map((row, at) => [`v${at}`, row])));
    const warnings: Issue[] = [];
    const registry = normalizeRegistry(document, new Date('2026-06-01'), warnings);
    expect([registry.categories.length, registry.groups.length, registry.terms.purposes.size]).to.deep.equal([
      most,
      most,
      most,
    ]);
    expect(registry.entries[most + 4]?.category.name).to.equal(`c${most + 4}`);
    expect(registry.entries.at(-1)?.purposes?.[3999]?.name).to.equal('p5-3999');
    expect(warnings).to.have.length(10_001);
    // Under no tab of its own, such an entry is in the list of all.
    const order = orderEntries(registry.entries, (a, b) => (a < b ? -1 : 1));
    for (const results of [
      runQuery(registry, EMPTY_QUERY, order),
      listEntries(registry, EMPTY_QUERY, order),
    ]) {
      expect(results.matched.length).to.equal(many.length);
      expect([...results.tabCounts.values()].reduce((sum, count) => sum + count, 0)).to.equal(
        2 * many.length - 7,
      );
    }
  });

  it('takes what an exclusion says of some people or of one way only for that', () => {
    const excluding = (more: object): Row => ({
      data: [{ type: 'name', flow: 'sent', subjects: ['teacher'] }],
      exclusions: [{ note: 'No.', data: ['name'], ...more }],
    });
    expect(issuesOf({ one: excluding({ subjects: ['student'] }) })).to.deep.equal([]);
    expect(issuesOf({ one: excluding({ flows: ['collected'] }) })).to.deep.equal([]);
    expect(issuesOf({ one: excluding({ flows: ['sent'], subjects: ['teacher'] }) })).to.have.length(1);
  });

  it('resolves in steps what it resolves at once', () => {
    const document = makeDocument(
      Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`v${at}`, { purposes: [`p${at % 7}`] }])),
    );
    const today = new Date('2026-06-01');
    const warnings: Issue[] = [];
    const steps = startNormalizing(document, today, warnings);
    let calls = 1;
    while (!steps.add(() => true)) calls += 1;
    expect(calls).to.be.greaterThan(2);
    const atOnce: Issue[] = [];
    expect(steps.result()).to.deep.equal(normalizeRegistry(document, today, atOnce));
    expect(warnings).to.deep.equal(atOnce);
  });
});
