import { expect } from '@open-wc/testing';
import { moveInTable } from '../../../../src/widget/elements/matrix/move-in-table.js';

describe('moveInTable', () => {
  const size = { rows: 4, columns: 3 };
  const from = { row: 1, column: 1 };
  const press = (key: string, more: object = {}, at = from, rtl = false) =>
    moveInTable({ key, ctrlKey: false, metaKey: false, ...more }, at, size, rtl);

  it('moves by one with arrows, the way that the text runs', () => {
    expect(press('ArrowUp')).to.deep.equal({ row: 0, column: 1 });
    expect(press('ArrowDown')).to.deep.equal({ row: 2, column: 1 });
    expect(press('ArrowRight')).to.deep.equal({ row: 1, column: 2 });
    expect(press('ArrowLeft')).to.deep.equal({ row: 1, column: 0 });
    expect(press('ArrowRight', {}, from, true)).to.deep.equal({ row: 1, column: 0 });
    expect(press('ArrowLeft', {}, from, true)).to.deep.equal({ row: 1, column: 2 });
  });

  it('goes to the ends of the row, of the column and of the table', () => {
    expect(press('Home')).to.deep.equal({ row: 1, column: 0 });
    expect(press('End')).to.deep.equal({ row: 1, column: 2 });
    expect(press('PageUp')).to.deep.equal({ row: 0, column: 1 });
    expect(press('PageDown')).to.deep.equal({ row: 3, column: 1 });
    expect(press('Home', { ctrlKey: true })).to.deep.equal({ row: 0, column: 0 });
    expect(press('End', { metaKey: true })).to.deep.equal({ row: 3, column: 2 });
  });

  it('leaves to the page what leads nowhere or is not its own', () => {
    expect(press('ArrowUp', {}, { row: 0, column: 0 })).to.equal(undefined);
    expect(press('ArrowRight', {}, { row: 0, column: 2 })).to.equal(undefined);
    expect(press('ArrowDown', { ctrlKey: true })).to.equal(undefined);
    expect(press('Enter')).to.equal(undefined);
    expect(press('a')).to.equal(undefined);
  });
});
