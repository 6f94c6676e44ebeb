import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { guardCell } from '../../../../src/widget/elements/record/guard-cell.js';
import { runs } from '../../../helpers/runs.js';

const isFormula = (cell: string): boolean => /^[=+\-@\t\r\n]/.test(cell);

describe('guardCell', () => {
  it('leaves a plain text as it is', () => {
    for (const text of ['Name', 'a, b; c', 'self-hosted', 'a=b', '2026-03-01', "O'Brien", ''])
      expect(guardCell(text)).to.equal(text);
  });

  it('puts an apostrophe before what a spreadsheet would run', () => {
    expect(guardCell('=1+1')).to.equal("'=1+1");
    expect(guardCell('@sum')).to.equal("'@sum");
    expect(guardCell('＝1')).to.equal("'＝1");
    expect(guardCell('a;=1')).to.equal("a;'=1");
    expect(guardCell('a;"=1')).to.equal('a;"\'=1');
  });

  it('looks behind what is blank or drawn as nothing', () => {
    const blanks = [' ', '   ', '\u00a0', '\u1680', '\u2003', '\u200b', '\u200e', '\u202f', '\u205f', '\u2060', '\u3000', '\ufeff', '\v', '\f']; // prettier-ignore
    for (const blank of blanks)
      for (const sign of ['=', '+', '-', '@'])
        for (const before of ['', 'a,', 'a;', 'a\t', 'a\n'])
          expect(guardCell(`${before}${blank}${sign}1`)).to.equal(`${before}${blank}'${sign}1`);
  });

  it('lets no cell begin with a formula, whichever sign parts the cells', () => {
    const piece = fc.constantFrom('=', '+', '-', '@', ',', ';', '\t', '\n', '\r', ' ', '"', "'", 'a', '1');
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 12 }), (text) => {
        const line = `"x","${guardCell(text).replaceAll('"', '""')}","y"`;
        for (const separator of [';', '\t'])
          for (const cell of line.split(/\r|\n/).flatMap((row) => row.split(separator)))
            expect(isFormula(cell.trim().replace(/^["\s]+/, '')), JSON.stringify([text, cell])).to.equal(
              false,
            );
      }),
      runs(2000),
    );
  });
});
