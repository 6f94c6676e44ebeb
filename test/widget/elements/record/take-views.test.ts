import { expect } from '@open-wc/testing';
import { showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { cellsOf, take } from '../../../helpers/take-along.js';

const list = makeDocument(
  {
    apple: { subjects: [{ id: 'student', basis: 'stated' }], data: [{ type: 'name' }] },
    banana: {
      subjects: [{ id: 'teacher', basis: 'stated' }],
      data: [{ type: 'name' }, { type: 'location' }],
    },
    cherry: { since: '2999-03-01', announced: '2026-02-01' },
  },
  {
    changes: [
      { version: 2, date: '2025-01-01', kind: 'removed', name: 'Oldie', summary: 'Oldie is gone.' },
      { version: 3, date: '2026-03-01', kind: 'added', vendor: 'apple', summary: '=Sends mail.' },
    ],
  },
);

describe('<vendor-disclosure>: taking along what other views show', () => {
  it('makes a table of who gets what, a line for each pair', async () => {
    const element = await showRegistry(list, { attributes: { view: 'matrix' } });
    const rows = cellsOf((await take(element, 'Table (CSV)')).text);
    expect(rows).to.have.length(6);
    expect(
      rows.find((row) => row['Data'] === 'Precise location' && row['Whose data']?.endsWith(': Teachers')),
    ).to.include({
      Answer: 'Yes',
      Yes: '1',
      'Not stated': '0',
      'Version of the list': '3',
      Address: location.href,
    });
    expect(
      rows.find((row) => row['Data'] === 'Precise location' && row['Whose data']?.endsWith(': Students')),
    ).to.include({
      Answer: 'None',
    });
  });

  it('makes a table of what changed since, and what is planned, that no spreadsheet runs', async () => {
    const element = await showRegistry(list, { attributes: { view: 'changes' } });
    const { text } = await take(element, 'Table (CSV)');
    expect(text).not.to.include('"=');
    expect(
      cellsOf(text).map((row) => [
        row['Version'],
        row['Date'],
        row['Change'],
        row['Provider'],
        row['Announced'],
      ]),
    ).to.deep.equal([
      ['', '2999-03-01', 'Planned: Since', 'Cherry', '2026-02-01'],
      ['3', '2026-03-01', 'Added', 'Apple', ''],
      ['2', '2025-01-01', 'Removed', 'Oldie', ''],
    ]);
  });

  it('makes data of the same', async () => {
    const element = await showRegistry(list, { attributes: { view: 'changes' } });
    const { record, table } = JSON.parse((await take(element, 'Data (JSON)')).text);
    expect(record).to.include({ version: 3, question: 'What changed since the beginning' });
    expect(table[1]).to.deep.equal({
      Version: '3',
      Date: '2026-03-01',
      Change: 'Added',
      Provider: 'Apple',
      'What changed': '=Sends mail.',
      Announced: '',
    });
  });
});
