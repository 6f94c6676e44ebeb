import { expect } from '@open-wc/testing';
import { tokenize } from '../../../../../src/core/query/search/words/fold-text.js';
import { findSpan, isWithin } from '../../../../../src/core/query/search/question/find-span.js';
import type { Lexicon } from '../../../../../src/core/query/search/languages/lexicon.js';
import { startTongue } from '../../../../../src/core/query/search/languages/tongue.js';
import { finish } from '../../../../../src/core/work/do-steps.js';
import { asSteps } from '../../../../../src/core/work/in-steps.js';
import { fetchRealRegistry } from '../../../../helpers/registries.js';

describe('findSpan', () => {
  let lexicon: Lexicon;

  before(async () => {
    ({ lexicon } = finish(asSteps(startTongue(await fetchRealRegistry()))));
  });

  const span = (text: string): ReturnType<typeof findSpan> => findSpan(text, tokenize(text), lexicon);

  for (const [text, words, wanted] of [
    ['who stores names for 3 years', '3 years', { from: 1095, to: 1095 }],
    ['erased after two weeks?', 'two weeks', { from: 14, to: 14 }],
    ['is anything kept more than a day', 'a day', { from: 1 }],
    ['records are purged within 5 days', '5 days', { to: 5 }],
  ] as const)
    it(`finds how long in "${text}"`, () => {
      expect(span(text)).to.deep.include({ words, span: wanted, fact: 'retention' });
    });

  for (const [text, words] of [
    ['Is it wiped once we cancel?', 'once we cancel'],
    ['after my son leaves the school, who has his photos', 'after my son leaves the school'],
    ['what is kept when the contract ends', 'when the contract ends'],
  ] as const)
    it(`asks how long in "${text}"`, () => {
      expect(span(text)).to.deep.include({ words, fact: 'retention' });
    });

  for (const text of [
    'if the page breaks, where does the report end up',
    'when it ends up with you, who sees it',
    'do you tell us if you leave a vendor',
    'when do they delete it',
    'who keeps the names of 6 year olds',
    'is what I saved 3 years ago still there',
    'my child is 7 years old, who stores the photos',
    'new vendors in 2 years',
    'who tracks me when the app is closed',
    'does it record once it’s quit',
    'is anything sent if my phone is closed',
  ])
    it(`finds nothing of it in "${text}"`, () => {
      expect(span(text)).to.equal(undefined);
    });
});

describe('isWithin', () => {
  it('compares durations as far as days, weeks, months and years are alike', () => {
    expect(isWithin('P12M', { from: 365, to: 365 })).to.equal(true);
    expect(isWithin('P1Y6M', { from: 365 })).to.equal(true);
    expect(isWithin('P2W', { to: 10 })).to.equal(false);
    expect(isWithin('P90D', { from: 365 })).to.equal(false);
  });

  it('does not say of what is told in words', () => {
    expect(isWithin('Until the account is closed', { from: 30 })).to.equal(undefined);
  });
});
