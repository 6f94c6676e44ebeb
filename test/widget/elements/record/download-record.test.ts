import { expect } from '@open-wc/testing';
import { search, showReal, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { en } from '../../../../src/i18n/en.js';
import { cellsOf, take } from '../../../helpers/take-along.js';

const document_ = makeDocument(
  {
    apple: {
      subjects: [{ id: 'student', basis: 'inferred' }],
      data: [
        { type: 'name', flow: 'sent', flowBasis: 'inferred', note: 'only "short", =1+1' },
        { type: 'location', subjects: ['teacher'] },
      ],
      exclusions: [{ note: 'No sale.' }],
      retention: 'P30D',
      conditions: ['In the EU'],
      'x-owner': 'secret',
    } as object,
    banana: { subjects: [{ id: 'users' }] },
    cherry: { subjects: [{ id: 'teacher' }] },
  },
  { 'x-board': 'secret' },
);

describe('<vendor-disclosure>: taking the list along', () => {
  it('makes a table of the entries on show, with what the page says of each', async () => {
    const element = await showRegistry(document_);
    element.filters = { subjects: ['student'] };
    await element.updateComplete;
    const { name, text } = await take(element, 'Table (CSV)');
    expect(name).to.match(/^providers-version-3-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\ufeff')).to.equal(true);
    const rows = cellsOf(text);
    expect(rows.map((row) => [row['Provider'], row['Answer']])).to.deep.equal([
      ['Apple', 'Yes'],
      ['Banana', 'Not stated'],
    ]);
    expect(rows[0]).to.include({
      Data: 'Sent to them (our reading): Name (only "short", \'=1+1) | Direction not stated: Precise location of Teachers',
      Whose: 'Students (our reading)',
      Not: 'No sale.',
      Conditions: 'In the EU',
      'Kept for': '30 days',
      Entry: 'apple/row',
      'Part of the service': 'Not stated',
    });
    expect(rows[1]?.['Why it is listed']).to.equal('“Users” may include Students');
    expect(rows[1]?.['Data']).to.equal('What data: not stated');
  });

  it('says of which list, when, from where and for which question it is', async () => {
    const element = await showRegistry(document_);
    element.filters = { subjects: ['student'] };
    element.category = 'main';
    await element.updateComplete;
    const [row] = cellsOf((await take(element, 'Table (CSV)')).text);
    expect(row).to.include({
      List: 'Who we share data with',
      'Version of the list': '3',
      'List updated': '2026-03-01',
      Address: location.href,
      Question: 'Category: Main; Filters: Students',
    });
  });

  it('makes a table of a list of which parts are nested deeper than any browser writes, without its hash', async () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const element = await showRegistry(makeDocument({ apple: { deep } as object }, { more: deep }));
    const [row] = cellsOf((await take(element, 'Table (CSV)')).text);
    expect(row).to.include({ Provider: 'Apple', 'Version of the list': '3' });
  });

  it('says so where nothing was found', async () => {
    const element = await showRegistry(document_);
    element.filters = { vendors: ['cherry'], subjects: ['student'] };
    await element.updateComplete;
    const rows = cellsOf((await take(element, 'Table (CSV)')).text);
    expect(rows).to.have.length(1);
    expect(rows[0]?.['Question']).to.equal('Filters: Cherry and Students');
  });

  it('holds what the question names without an answer to it, as the page does', async () => {
    const element = await showRegistry(document_);
    await search(element, 'does Cherry get the name of students?');
    const [row] = cellsOf((await take(element, 'Table (CSV)')).text);
    expect(row).to.include({ Provider: 'Cherry', Answer: en.mentionedHeading('Cherry') });
    const { record } = JSON.parse((await take(element, 'Data (JSON)')).text);
    expect(record.answers[0]).to.include({ entry: 'cherry/row', answer: 'mentioned' });
  });

  it('makes a list of the format with the entries on show, and without what is the keeper’s own', async () => {
    const element = await showRegistry(document_);
    element.filters = { subjects: ['student'] };
    await element.updateComplete;
    const { name, text } = await take(element, 'Data (JSON)');
    expect(name).to.match(/\.json$/);
    expect(text).not.to.contain('secret');
    const { record, registry } = JSON.parse(text);
    expect(record).to.include({ version: 3, question: 'Filters: Students', address: location.href });
    expect(record.answers).to.deep.equal([
      { entry: 'apple/row', answer: 'matched', because: [] },
      { entry: 'banana/row', answer: 'unstated', because: ['“Users” may include Students'] },
    ]);
    const other = await showRegistry(registry);
    expect(other.shadowRoot?.querySelector('[part=count]')?.textContent?.trim()).to.match(/^2 entries/);
  });

  it('holds every text of the real list', async () => {
    const element = await showReal();
    const { text } = await take(element, 'Table (CSV)');
    const rows = cellsOf(text);
    expect(rows).to.have.length(29);
    const response = await fetch('/data/classdojo.json');
    const { vendors } = (await response.json()) as {
      vendors: { name: string; links?: { url: string }[]; disclosures: Record<string, unknown>[] }[];
    };
    const all = rows.map((row) => Object.values(row).join('\n')).join('\n');
    for (const { name, links = [], disclosures } of vendors)
      for (const said of [
        name,
        ...links.map(({ url }) => url),
        ...disclosures.flatMap(({ purpose, dataSummary, conditions, notes, exclusions }) =>
          [
            purpose,
            dataSummary,
            conditions,
            notes,
            (exclusions as { note: string }[])?.map(({ note }) => note),
          ].flat(),
        ),
      ])
        if (said) expect(all).to.contain(said);
  });
});
