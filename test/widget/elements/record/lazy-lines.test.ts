import { expect } from '@open-wc/testing';
import { enRecord } from '../../../../src/i18n/en-record.js';
import type { RecordLine } from '../../../../src/widget/elements/record/record-table.js';
import type { ListRecord } from '../../../../src/widget/elements/record/to-record.js';
import { toTableCsv } from '../../../../src/widget/elements/record/to-table-csv.js';
import { toTableJson } from '../../../../src/widget/elements/record/to-table-json.js';

const record: ListRecord = {
  title: 'List',
  version: 1,
  updated: '2026-01-01',
  taken: '2026-01-01',
  address: 'https://a.example/',
  question: '',
  hash: '',
  rows: [],
};

/** A table that counts how many of its lines were asked for. */
class CountedTable {
  made = 0;
  readonly question = '';
  readonly headings = ['A'];
  readonly lines: Iterable<RecordLine>;

  constructor(lines: readonly RecordLine[]) {
    this.lines = this.#make(lines);
  }

  *#make(lines: readonly RecordLine[]): Generator<RecordLine> {
    for (const line of lines) {
      this.made += 1;
      yield line;
    }
  }
}

describe('a table that is taken along', () => {
  const writers = {
    CSV: (table: CountedTable) => toTableCsv(table, record, enRecord),
    JSON: (table: CountedTable) => toTableJson(table, record),
  };
  for (const [name, write] of Object.entries(writers))
    it(`is written a line at a time: ${name}`, () => {
      const table = new CountedTable([['1'], undefined, ['2']]);
      let pieces = 0;
      let text = '';
      for (const piece of write(table)) {
        pieces += 1;
        text += piece;
        expect(table.made).to.be.at.most(pieces);
      }
      expect(table.made).to.equal(3);
      expect(text).to.contain('"1"').and.to.contain('"2"');
    });

  it('is sound JSON, with lines and without', () => {
    const parse = (lines: string[][]): { table: object[] } =>
      JSON.parse([...toTableJson(new CountedTable(lines), record)].join('')) as { table: object[] };
    expect(parse([]).table).to.deep.equal([]);
    expect(parse([['1'], ['2']]).table).to.deep.equal([{ A: '1' }, { A: '2' }]);
  });
});
