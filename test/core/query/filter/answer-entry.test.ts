import { expect } from '@open-wc/testing';
import { answerEntry } from '../../../../src/core/query/filter/answer-entry.js';
import type { Answer, Filters } from '../../../../src/core/query/query.js';
import { fetchRealRegistry, makeRegistry, type Row } from '../../../helpers/registries.js';

function answerOf(row: Row, filters: Filters): Answer {
  const [entry] = makeRegistry({ one: row }).entries;
  if (!entry) throw new Error('no entry');
  return answerEntry(entry, filters).answer;
}

const stated = (id: string) => ({ id, basis: 'stated' as const });

describe('answerEntry', () => {
  it('answers "named" for a listed term and "none" where only others are listed', () => {
    const row: Row = { subjects: [stated('teacher')] };
    expect(answerOf(row, { subjects: ['teacher'] })).to.equal('named');
    expect(answerOf(row, { subjects: ['student'] })).to.equal('none');
  });

  it('answers "through" for a listed term that includes what is asked, never the other way', () => {
    expect(answerOf({ subjects: [stated('everyone')] }, { subjects: ['student'] })).to.equal('through');
    expect(answerOf({ subjects: [stated('student')] }, { subjects: ['everyone'] })).to.equal('none');
    expect(answerOf({ data: [{ type: 'everything' }] }, { data: ['location'] })).to.equal('through');
  });

  it('answers "unstated" for silence', () => {
    expect(answerOf({}, { subjects: ['student'] })).to.equal('unstated');
    expect(answerOf({}, { data: ['name'] })).to.equal('unstated');
    expect(answerOf({}, { purposes: ['email'] })).to.equal('unstated');
    expect(answerOf({}, { integral: ['true'] })).to.equal('unstated');
    expect(answerOf({}, { locations: ['US'] })).to.equal('unstated');
  });

  it('answers "unstated" for what an open word could hold, and tells the word', () => {
    const [entry] = makeRegistry({ one: { data: [{ type: 'other' }], subjects: [stated('users')] } }).entries;
    const reply = answerEntry(entry!, { data: ['location'] });
    expect(reply.answer).to.equal('unstated');
    expect(reply.reasons).to.deep.equal([{ facet: 'data', asked: 'location', by: 'other' }]);
    expect(answerEntry(entry!, { subjects: ['student'] }).answer).to.equal('unstated');
    expect(answerEntry(entry!, { data: ['school'] }).answer).to.equal('none');
  });

  it('leaves data about no person out of "all personal data" and out of whose data it is', () => {
    expect(answerOf({ data: [{ type: 'everything' }] }, { data: ['school'] })).to.equal('none');
    expect(answerOf({ data: [{ type: 'school' }] }, { subjects: ['student'] })).to.equal('none');
    expect(
      answerOf({ data: [{ type: 'school', subjects: ['teacher'] }] }, { subjects: ['teacher'] }),
    ).to.equal('named');
  });

  it('asks people and data of the same item', () => {
    const row: Row = {
      data: [
        { type: 'email-address', subjects: ['teacher'] },
        { type: 'name', subjects: ['student'] },
      ],
    };
    expect(answerOf(row, { subjects: ['student'], data: ['email-address'] })).to.equal('none');
    expect(answerOf(row, { subjects: ['student'], data: ['name'] })).to.equal('named');
  });

  it('lets values of one facet widen and facets narrow', () => {
    const row: Row = { subjects: [stated('teacher')], purposes: ['email'] };
    expect(answerOf(row, { subjects: ['student', 'teacher'] })).to.equal('named');
    expect(answerOf(row, { subjects: ['teacher'], purposes: ['hosting'] })).to.equal('none');
  });

  describe('with exclusions', () => {
    it('answers "excluded" where an entry says it does not', () => {
      const row: Row = {
        subjects: [stated('teacher')],
        exclusions: [{ note: 'Not students.', subjects: ['student'] }],
      };
      expect(answerOf(row, { subjects: ['student'] })).to.equal('excluded');
      expect(answerOf(row, { subjects: ['teacher'] })).to.equal('named');
    });

    it('narrows people and data together', () => {
      const row: Row = {
        data: [{ type: 'location' }, { type: 'name' }],
        subjects: [stated('everyone')],
        exclusions: [{ note: 'No location of students.', subjects: ['student'], data: ['location'] }],
      };
      expect(answerOf(row, { subjects: ['student'], data: ['location'] })).to.equal('excluded');
      expect(answerOf(row, { subjects: ['student'], data: ['name'] })).to.equal('through');
      expect(answerOf(row, { data: ['location'] })).to.equal('named');
      expect(answerOf(row, { subjects: ['student'] })).to.equal('through');
    });

    it('takes back an umbrella and an open word, not what is listed by name', () => {
      const exclusions = [{ note: 'No location.', data: ['location'] }];
      expect(answerOf({ data: [{ type: 'everything' }], exclusions }, { data: ['location'] })).to.equal(
        'excluded',
      );
      expect(answerOf({ data: [{ type: 'other' }], exclusions }, { data: ['location'] })).to.equal(
        'excluded',
      );
      const wider = [{ note: 'Nothing personal.', data: ['everything'] }];
      expect(answerOf({ data: [{ type: 'name' }], exclusions: wider }, { data: ['name'] })).to.equal('named');
    });

    it('does not take "we do not receive it" for "they do not hold it"', () => {
      const exclusions = [{ note: 'We get no location.', data: ['location'], flows: ['received' as const] }];
      expect(
        answerOf({ data: [{ type: 'name', flow: 'sent' }], exclusions }, { data: ['location'] }),
      ).to.equal('none');
      expect(
        answerOf({ data: [{ type: 'everything', flow: 'sent' }], exclusions }, { data: ['location'] }),
      ).to.equal('through');
    });

    it('takes "neither sent nor collected" for "they do not get it"', () => {
      const exclusions = [
        { note: 'No location.', data: ['location'], flows: ['sent' as const, 'collected' as const] },
      ];
      expect(
        answerOf({ data: [{ type: 'name', flow: 'sent' }], exclusions }, { data: ['location'] }),
      ).to.equal('excluded');
    });

    it('leaves a sentence without ids a sentence', () => {
      const row: Row = { exclusions: [{ note: 'Not where students are logged in.' }] };
      expect(answerOf(row, { subjects: ['student'] })).to.equal('unstated');
    });
  });

  it('finds what says nothing when asked for "not stated"', () => {
    expect(answerOf({}, { subjects: ['not-stated'] })).to.equal('named');
    expect(answerOf({ subjects: [stated('student')] }, { subjects: ['not-stated'] })).to.equal('none');
    expect(answerOf({ data: [{ type: 'name' }] }, { data: ['not-stated'] })).to.equal('none');
  });

  it('leaves open which country of a region', () => {
    const row: Row = { locations: [{ place: 'EU' }] };
    expect(answerOf(row, { locations: ['EU'] })).to.equal('named');
    expect(answerOf(row, { locations: ['DE'] })).to.equal('unstated');
  });

  it('sorts the real list by what it says of students', async () => {
    const { entries } = await fetchRealRegistry();
    const by = (answer: Answer): string[] =>
      entries
        .filter((entry) => answerEntry(entry, { subjects: ['student'] }).answer === answer)
        .map((entry) => entry.vendor.id)
        .sort();
    expect(by('named')).to.deep.equal(['google-sso', 'pdfcrowd']);
    expect(by('through')).to.deep.equal(['aws']);
    expect(by('excluded')).to.deep.equal(['algolia', 'sendgrid', 'surveymonkey']);
    expect(by('none')).to.deep.equal([
      'blueshift',
      'blueshift',
      'facebook-ads',
      'greenhouse',
      'mdr',
      'twilio',
    ]);
    expect(by('unstated')).to.have.length(17);
  });
});
