import { expect } from '@open-wc/testing';
import { retryDelay } from '../../../src/widget/load/retry-delay.js';

const NOW = Date.UTC(2026, 0, 1);

describe('retryDelay', () => {
  it('grows twofold up to a minute', () => {
    const waits = [0, 1, 2, 3, 4, 5, 20].map((attempt) => retryDelay(attempt, null, NOW, 1));
    expect(waits).to.deep.equal([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('is another one for each reader, and never less than half', () => {
    expect([0, 0.5, 1].map((random) => retryDelay(2, null, NOW, random))).to.deep.equal([4000, 6000, 8000]);
  });

  it('begins where the server asks to come back: in seconds, or by date', () => {
    expect(retryDelay(0, '30', NOW, 0)).to.equal(31_000);
    expect(retryDelay(0, new Date(NOW + 90_000).toUTCString(), NOW, 0)).to.equal(91_000);
  });

  it('leaves aside what is no time, and a time that is over', () => {
    for (const odd of ['', 'soon', '-5', '1e9x', new Date(NOW - 1000).toUTCString()])
      expect(retryDelay(0, odd, NOW, 0), odd).to.equal(1000);
  });

  it('is for ever where the server asks for more patience than a quarter of an hour', () => {
    for (const long of ['86400', '9'.repeat(400), 'Fri, 01 Jan 2999 00:00:00 GMT'])
      expect(retryDelay(0, long, NOW, 0), long).to.equal(Infinity);
  });
});
