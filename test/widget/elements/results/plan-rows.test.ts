import { expect } from '@open-wc/testing';
import { planRows, type PerList, type RowLimits } from '../../../../src/widget/elements/results/plan-rows.js';

const lengths = (matched: number, unstated = 0, excluded = 0): PerList => ({ matched, unstated, excluded });
const asked = lengths(20, 20, 20);
const long: RowLimits = { asked, from: 0, atMost: Infinity };
const whole: RowLimits = { from: 0, atMost: Infinity };

describe('planRows', () => {
  it('draws all of a short list, and offers no more', () => {
    expect(planRows(lengths(3, 2, 1), whole)).to.deep.equal({
      lists: {
        matched: { name: 'matched', from: 0, to: 3, left: 0 },
        unstated: { name: 'unstated', from: 0, to: 2, left: 0 },
        excluded: { name: 'excluded', from: 0, to: 1, left: 0 },
      },
      room: Infinity,
    });
  });

  it('leaves out empty lists', () => {
    expect(Object.keys(planRows(lengths(0, 2), whole).lists)).to.deep.equal(['unstated']);
  });

  it('draws what was asked for of each long list, and offers the rest of each', () => {
    const { lists } = planRows(lengths(50, 10, 30), long);
    expect(lists.matched).to.include({ to: 20, left: 30 });
    expect(lists.unstated).to.include({ to: 10, left: 0 });
    expect(lists.excluded).to.include({ to: 20, left: 10 });
  });

  it('draws at first only what is seen first, over all lists, and offers nothing that comes of itself', () => {
    const { lists, room } = planRows(lengths(4, 50, 50), { ...long, atMost: 6 });
    expect(lists.matched).to.include({ to: 4, left: 0 });
    expect(lists.unstated).to.include({ to: 2, left: 0 });
    expect(lists.excluded).to.equal(undefined);
    expect(room).to.equal(0);
  });

  it('draws first from where a link led', () => {
    const { lists, room } = planRows(lengths(500, 50), {
      ...long,
      asked: lengths(210, 20),
      from: 190,
      atMost: 6,
    });
    expect(lists.matched).to.include({ from: 190, to: 196, left: 0 });
    expect(room).to.equal(0);
    expect(planRows(lengths(3, 2), { ...whole, atMost: 9 }).room).to.equal(4);
  });

  it('begins where a link led, in the matches alone', () => {
    const { lists } = planRows(lengths(500, 50), { ...long, asked: lengths(210, 20), from: 190 });
    expect(lists.matched).to.include({ from: 190, to: 210, left: 290 });
    expect(lists.unstated).to.include({ from: 0 });
  });
});
