import { expect } from '@open-wc/testing';
import { answerEntry } from '../../../../src/core/query/filter/answer-entry.js';
import { ANYTHING } from '../../../../src/core/model/registry.js';
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

  it('answers "unstated" for a safeguard that an entry does not state, whatever others it does', () => {
    const row: Row = { safeguards: [{ id: 'encryption' }] };
    const [entry] = makeRegistry({ one: row }).entries;
    expect(answerEntry(entry!, { safeguards: ['audit'] })).to.deep.equal({
      answer: 'unstated',
      reasons: [{ facet: 'safeguards', asked: 'audit', by: undefined }],
    });
    expect(answerOf(row, { safeguards: ['encryption'] })).to.equal('named');
    expect(answerOf(row, { safeguards: ['not-stated'] })).to.equal('none');
    expect(answerOf({}, { safeguards: ['not-stated'] })).to.equal('named');
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

    it('says of an exclusion of one way that it is of that way only, and never takes it for "they do not hold it"', () => {
      const exclusions = [{ note: 'We get no location.', data: ['location'], flows: ['received' as const] }];
      const [entry] = makeRegistry({ one: { data: [{ type: 'name', flow: 'sent' }], exclusions } }).entries;
      expect(answerEntry(entry!, { data: ['location'] })).to.deep.equal({
        answer: 'excluded',
        reasons: [{ facet: 'data', asked: 'location', flows: ['received'] }],
      });
      expect(answerEntry(entry!, { data: ['name'] }).answer).to.equal('named');
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

    it('does not take it that nothing goes one way for a word on each kind of data', () => {
      const exclusions = [{ note: 'We send nothing.', data: ['everything'], flows: ['sent' as const] }];
      const row: Row = { data: [{ type: 'name', flow: 'received' }], exclusions };
      expect(answerOf(row, { data: ['location'] })).to.equal('none');
      expect(answerOf(row, { data: ['everything'] })).to.equal('excluded');
      expect(answerOf(row, { flows: ['sent'] })).to.equal('excluded');
      const none = [{ note: 'We hold nothing.', data: ['everything'] }];
      expect(answerOf({ ...row, exclusions: none }, { data: ['location'] })).to.equal('excluded');
    });

    it('takes two exclusions that close both ways for one', () => {
      const exclusions = (['sent', 'collected'] as const).map((flow) => ({
        note: `Not ${flow}.`,
        data: ['location'],
        flows: [flow],
      }));
      const [entry] = makeRegistry({ one: { data: [{ type: 'name' }], exclusions } }).entries;
      expect(answerEntry(entry!, { data: ['location'] })).to.deep.equal({ answer: 'excluded', reasons: [] });
    });

    it('leaves a sentence without ids a sentence', () => {
      const row: Row = { exclusions: [{ note: 'Not where students are logged in.' }] };
      expect(answerOf(row, { subjects: ['student'] })).to.equal('unstated');
    });
  });

  describe('with wide and narrow kinds', () => {
    const words = {
      dataTypes: [
        { id: 'contact', name: 'Contact', includes: ['phone', 'social'] },
        { id: 'phone', name: 'Phone' },
        { id: 'social', name: 'Social', includes: ['handle'] },
        { id: 'handle', name: 'Handle' },
        { id: 'shoe-size', name: 'Shoe size' },
        { id: 'everything', name: 'All', includes: 'all' },
        { id: 'more-contact', name: 'More contact', open: true, includes: ['phone', 'social'] },
        { id: 'more', name: 'More', open: true },
      ],
      subjects: [
        { id: 'student', name: 'Students' },
        { id: 'school', name: 'School people', includes: ['student'] },
      ],
    };
    const ask = (row: Row, filters: Filters) =>
      answerEntry(makeRegistry({ one: row }, { vocabulary: words }).entries[0]!, filters);

    it('answers a wider kind of data by a narrower one, by name and at any depth', () => {
      expect(ask({ data: [{ type: 'handle' }] }, { data: ['contact'] })).to.deep.equal({
        answer: 'through',
        reasons: [{ facet: 'data', asked: 'contact', by: 'handle', isNarrower: true }],
      });
      expect(ask({ data: [{ type: 'shoe-size' }] }, { data: ['contact'] }).answer).to.equal('none');
    });

    it('says by which kind an exclusion answers, where it rules out a narrower kind than is asked', () => {
      const exclusions = [{ note: 'No phones.', data: ['phone'] }];
      expect(ask({ data: [{ type: 'shoe-size' }], exclusions }, { data: ['contact'] })).to.deep.equal({
        answer: 'excluded',
        reasons: [{ facet: 'data', asked: 'contact', by: 'phone', isNarrower: true }],
      });
      expect(ask({ data: [{ type: 'handle' }], exclusions }, { data: ['contact'] }).answer).to.equal(
        'through',
      );
    });

    it('does not take one kind for all kinds, nor people for a wider group', () => {
      expect(ask({ data: [{ type: 'handle' }] }, { data: ['everything'] }).answer).to.equal('none');
      expect(ask({ subjects: [stated('student')] }, { subjects: ['school'] }).answer).to.equal('none');
    });

    it('does not answer by a narrower kind that is ruled out for the people asked', () => {
      const row: Row = {
        data: [{ type: 'phone' }],
        subjects: [stated('school')],
        exclusions: [{ note: 'No phones of students.', subjects: ['student'], data: ['phone'] }],
      };
      expect(ask(row, { data: ['contact'] }).answer).to.equal('through');
      expect(ask(row, { data: ['contact'], subjects: ['student'] }).answer).to.equal('excluded');
    });

    it('keeps an open word within what it may hold', () => {
      const row: Row = { data: [{ type: 'more-contact' }] };
      expect(ask(row, { data: ['handle'] }).answer).to.equal('unstated');
      expect(ask(row, { data: ['contact'] }).answer).to.equal('unstated');
      expect(ask(row, { data: ['shoe-size'] }).answer).to.equal('none');
      expect(ask({ data: [{ type: 'more' }] }, { data: ['shoe-size'] }).answer).to.equal('unstated');
    });

    it('knows what could be anything, for a question that no vocabulary has a word for', () => {
      expect(ask({ data: [{ type: 'everything' }] }, { data: [ANYTHING] }).answer).to.equal('through');
      expect(ask({ data: [{ type: 'more' }] }, { data: [ANYTHING] }).answer).to.equal('unstated');
      expect(ask({ data: [{ type: 'more-contact' }] }, { data: [ANYTHING] }).answer).to.equal('unstated');
      expect(ask({ data: [{ type: 'phone' }] }, { data: [ANYTHING] }).answer).to.equal('none');
      expect(ask({}, { data: [ANYTHING] }).answer).to.equal('unstated');
    });
  });

  it('knows the countries of the European Union', () => {
    const row: Row = { locations: [{ place: 'IE' }] };
    expect(answerOf(row, { locations: ['EU'] })).to.equal('through');
    expect(answerOf({ locations: [{ place: 'US' }] }, { locations: ['EU'] })).to.equal('none');
    expect(answerOf({ locations: [{ place: 'EU' }] }, { locations: ['US'] })).to.equal('none');
    expect(answerOf({ locations: [{ place: '001' }] }, { locations: ['US'] })).to.equal('unstated');
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

  it('takes the people of a row for all of it only where people alone are asked', () => {
    const row: Row = {
      subjects: [{ id: 'everyone' }],
      data: [{ type: 'name', flow: 'sent', subjects: ['teacher'] }],
    };
    expect(answerOf(row, { subjects: ['everyone'] })).to.equal('named');
    expect(answerOf(row, { subjects: ['student'] })).to.equal('through');
    expect(answerOf(row, { subjects: ['student'], data: ['name'] })).to.equal('none');
    expect(answerOf(row, { subjects: ['student'], flows: ['sent'] })).to.equal('none');
  });

  it('ends, and soon, where kinds that an entry rules out for others include each other', () => {
    const circle = Array.from({ length: 60 }, (_, at) => ({
      id: `kind-${at}`,
      name: `Kind ${at}`,
      includes: [`kind-${(at + 1) % 60}`, `kind-${(at + 7) % 60}`],
    }));
    const chain = circle.map((term, at) => ({ ...term, includes: circle.slice(at + 1).map(({ id }) => id) }));
    for (const [dataTypes, asked] of [
      [circle, 'kind-0'],
      [chain, 'kind-59'],
    ] as const) {
      const registry = makeRegistry(
        {
          one: {
            subjects: [stated('student')],
            data: [{ type: 'mail' }],
            exclusions: [{ note: 'No.', subjects: ['teacher'], data: dataTypes.map(({ id }) => id) }],
          },
        },
        {
          vocabulary: {
            dataTypes,
            subjects: [
              { id: 'teacher', name: 'T' },
              { id: 'student', name: 'S' },
            ],
          },
        },
      );
      const [entry] = registry.entries;
      expect(answerEntry(entry!, { subjects: ['student'], data: [asked] }).answer).to.equal('none');
    }
  });

  it('answers many people and kinds at once as the best of each pair', async () => {
    const { entries, terms } = await fetchRealRegistry();
    const [people, kinds] = [[...terms.subjects.keys()], [...terms.dataTypes.keys()]];
    const ranks: Answer[] = ['none', 'excluded', 'unstated', 'through', 'named'];
    for (const entry of entries) {
      for (const from of [0, 30]) {
        const [subjects, data] = [people.slice(0, 6), kinds.slice(from, from + 12)];
        const best = subjects
          .flatMap((person) => data.map((kind) => answerEntry(entry, { subjects: [person], data: [kind] })))
          .reduce((a, b) => (ranks.indexOf(b.answer) > ranks.indexOf(a.answer) ? b : a));
        expect(answerEntry(entry, { subjects, data })).to.deep.equal(best);
      }
    }
  });
});
