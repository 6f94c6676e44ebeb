import { expect } from '@open-wc/testing';
import { parseLong } from '../../../src/widget/load/parse-long.js';
import { quickenClock } from '../../helpers/quick-clock.js';
import { makeDocument } from '../../helpers/registries.js';

describe('parseLong', () => {
  it('parses in steps, between which a page gets on', async () => {
    const filler = 'x'.repeat(100_000);
    const value = { ...makeDocument({ one: {} }), 'x-more': [filler, filler] };
    let hasActed = false;
    setTimeout(() => (hasActed = true));
    const restore = quickenClock(10);
    const parsed = await parseLong([JSON.stringify(value)]).finally(restore);
    expect(parsed).to.deep.equal(value);
    expect(hasActed).to.equal(true);
  });
});
