import { expect } from '@open-wc/testing';
import { encodeText } from '../../../src/widget/load/encode-text.js';
import { quickenClock } from '../../helpers/quick-clock.js';

describe('encodeText', () => {
  it('is the UTF-8 of all pieces, in their order', async () => {
    const pieces = [
      '',
      'é',
      'a'.repeat(1_200_000),
      '',
      '第三方',
      '\u{1f600}'.repeat(400_000),
      'z'.repeat(300_000),
      'end',
    ];
    const bytes = await encodeText(pieces);
    expect(new TextDecoder().decode(bytes)).to.equal(pieces.join(''));
  });

  it('is nothing of nothing', async () => {
    expect(await encodeText([])).to.have.length(0);
  });

  it('makes one piece after the other, and leaves the page its turn between', async () => {
    let made = 0;
    const seen: number[] = [];
    const look = (): void => {
      seen.push(made);
      if (made < 40) setTimeout(look);
    };
    function* pieces(): Generator<string> {
      for (; made < 40; made += 1) yield 'text '.repeat(100_000);
    }
    const mend = quickenClock(20);
    setTimeout(look);
    await encodeText(pieces()).finally(mend);
    expect(seen.length).to.be.above(10);
  });
});
