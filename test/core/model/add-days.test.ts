import { expect } from '@open-wc/testing';
import { addDays } from '../../../src/core/model/add-days.js';

describe('addDays', () => {
  it('counts over the ends of months and years, in UTC', () => {
    expect(addDays('2026-12-25', 14)).to.equal('2027-01-08');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
  });

  it('leaves a text that is no day as it is', () => {
    expect(addDays('soon', 3)).to.equal('soon');
  });

  it('stays within what a day can be written as', () => {
    expect(addDays('9999-12-31', 1)).to.equal('9999-12-31');
    expect(addDays('2026-01-01', 1e21)).to.equal('2026-01-01');
  });
});
