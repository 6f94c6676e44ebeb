import { expect } from '@open-wc/testing';
import type { Asking } from '../../../src/widget/events/vd-request-event.js';
import { ask } from '../../../src/widget/state/ask.js';
import { EMPTY_QUESTION, type Question } from '../../../src/widget/state/question.js';
import { makeRegistry } from '../../helpers/registries.js';

const registry = makeRegistry({ apple: {}, past: { until: '2020-01-31' } });
const asked: Question = {
  category: 'side',
  text: 'map ',
  filters: { purposes: ['email'] },
  view: 'changes',
  entry: 'apple/row',
};
/** All that was asked but the entry, with what a request changes. */
const but = (changes: Partial<Question>): Question => {
  const { entry: _, ...others } = asked;
  return { ...others, ...changes };
};

describe('ask', () => {
  const cases: [what: string, request: Asking, expected: Question][] = [
    ['takes a text as it was typed', { kind: 'text', text: ' a ' }, but({ text: ' a ' })],
    ['takes a category', { kind: 'category', id: 'main' }, but({ category: 'main' })],
    ['takes a view', { kind: 'view', view: 'list' }, but({ view: 'list' })],
    [
      'adds values of a filter',
      { kind: 'filter', facet: 'subjects', values: ['student'], selected: true },
      but({ filters: { purposes: ['email'], subjects: ['student'] } }),
    ],
    [
      'takes values of a filter away',
      { kind: 'filter', facet: 'purposes', values: ['email'], selected: false },
      but({ filters: {} }),
    ],
    [
      'takes filters in the place of a text that asks the same',
      { kind: 'ask', filters: { data: ['location'] } },
      but({ text: '', filters: { data: ['location'] } }),
    ],
    ['clears filters and keeps the text', { kind: 'clear-filters' }, but({ filters: {} })],
    ['clears text and filters', { kind: 'clear-all' }, but({ text: '', filters: {} })],
    [
      'leaves out all that could hide an entry',
      { kind: 'entry', entry: 'apple' },
      { ...EMPTY_QUESTION, entry: 'apple' },
    ],
    [
      'asks for former entries where one is meant',
      { kind: 'entry', entry: 'past/row' },
      { ...EMPTY_QUESTION, filters: { status: ['former'] }, entry: 'past/row' },
    ],
    ['keeps all but the entry where another is not listed', { kind: 'entry', entry: 'nobody' }, but({})],
  ];
  for (const [what, request, expected] of cases) {
    it(what, () => {
      expect(ask(asked, request, registry)).to.deep.equal(expected);
    });
  }

  it('works before there is a list', () => {
    expect(ask(asked, { kind: 'text', text: 'a' })).to.deep.equal(but({ text: 'a' }));
    expect(ask(asked, { kind: 'entry', entry: 'apple' })).to.deep.equal(but({}));
  });
});
