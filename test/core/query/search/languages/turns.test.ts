import { expect } from '@open-wc/testing';
import { orderEntries } from '../../../../../src/core/model/order-entries.js';
import { AnswerTable } from '../../../../../src/core/query/filter/answer-table.js';
import { ALL, type Results } from '../../../../../src/core/query/query.js';
import { runQuery } from '../../../../../src/core/query/run-query.js';
import { Search } from '../../../../../src/core/query/search/search.js';
import { makeRegistry } from '../../../../helpers/registries.js';

const registry = makeRegistry(
  {
    alder: { data: [{ type: 'email' }], subjects: [{ id: 'student' }], safeguards: [{ id: 'encryption' }] },
    birch: { data: [{ type: 'email' }, { type: 'location' }], subjects: [{ id: 'teacher' }] },
    cedar: { data: [{ type: 'location' }], subjects: [{ id: 'student' }, { id: 'teacher' }] },
    dogwood: { data: [{ type: 'email' }, { type: 'open' }], subjects: [{ id: 'student' }] },
    elm: { data: [{ type: 'phone' }], until: '2026-01-31' },
    fir: { data: [{ type: 'phone' }], since: '2026-12-01' },
  },
  {
    vocabulary: {
      subjects: [
        { id: 'student', name: 'Students' },
        { id: 'teacher', name: 'Teachers' },
      ],
      dataTypes: [
        { id: 'email', name: 'Email address' },
        { id: 'location', name: 'Location' },
        { id: 'phone', name: 'Phone number' },
        { id: 'open', name: 'Other data', open: true },
        { id: 'all', name: 'All data', synonyms: ['everything'], includes: 'all' },
      ],
      safeguards: [{ id: 'encryption', name: 'Encryption' }],
    },
  },
);
const table = new AnswerTable(registry);
table.add();
const order = orderEntries(registry.entries, (a, b) => (a < b ? -1 : 1));
const search = new Search(registry);
search.add();

const ask = (text: string): Results =>
  runQuery(registry, { category: ALL, text, filters: {} }, order, search.search(text), table);
const idsOf = ({ matched }: Results): string =>
  matched
    .slice()
    .map(({ entry }) => entry.vendor.id)
    .sort()
    .join(' ');

/** Each text is answered by these vendors. */
function answers(asks: Readonly<Record<string, string>>): void {
  for (const [text, ids] of Object.entries(asks)) expect(idsOf(ask(text)), text).to.equal(ids);
}

describe('What turns a question round', () => {
  it('leaves out what is named behind "but no", of data and of people', () => {
    answers({
      'who has locations but no email addresses': 'cedar',
      'email address and not location': 'alder',
      'email address but nothing on location': 'alder',
      'about teachers and nothing about students': 'birch',
      'which vendors are about teachers but no students': 'birch',
      'who stores things but never email addresses': 'cedar',
    });
  });

  it('does not ask for those that do not, where one thing is asked for and another not', () => {
    expect(ask('who can see locations and no email addresses').understood?.isNegated).to.equal(false);
    expect(ask('who can see no email addresses').understood?.isNegated).to.equal(true);
  });

  it('asks for all but a vendor', () => {
    answers({
      'who gets my email except Birch': 'alder dogwood',
      'apart from birch and alder, who has my email address': 'dogwood',
      'everyone but Cedar': 'alder birch dogwood',
      'any vendor other than Birch with my location?': 'cedar',
    });
    expect(ask('all vendors except Birch').understood?.vendors).to.deep.equal([]);
  });

  it('asks for those that do not by other verbs too', () => {
    for (const text of [
      'who lacks my location',
      'which ones are kept away from students',
      'vendors that are excluded from names',
    ])
      expect(ask(text).understood?.isNegated, text).to.equal(true);
  });

  it('asks for all but some people or data', () => {
    answers({
      'who has data of anyone except students': 'birch cedar',
      'what else do you share besides my location': 'alder birch dogwood',
    });
  });

  it('asks for those with one thing alone, and leaves open what open words may hold', () => {
    answers({
      'who gets only an email address': 'alder',
      'vendors with nothing but my location': 'cedar',
      'which companies only get data of students': 'alder dogwood',
      'location only': 'cedar',
    });
    expect(ask('who gets only an email address').unstated.slice()[0]?.entry.vendor.id).to.equal('dogwood');
  });

  it('asks of all where it asks whether one vendor is the only one', () => {
    answers({ 'is it only Birch that gets my location': 'birch cedar' });
    expect(ask('does only Birch get my location').understood?.vendors).to.deep.equal(['Birch']);
  });

  it('asks for both of two things, and else for any of them', () => {
    answers({
      'who gets both email and location': 'birch',
      'email address together with location': 'birch',
      'who gets email or location': 'alder birch cedar dogwood',
      'data of both students and teachers': 'cedar',
    });
  });

  it('asks for those that do not, however that is said', () => {
    for (const text of [
      'ones without encryption',
      "vendors that don't encrypt",
      'which companies have no encryption',
      'all vendors except those that get my location',
      'who gets nothing about students',
      'nothing about my location',
      'neither students nor teachers',
      'vendors that receive neither my location nor my email address',
      'is there anyone who has no location',
    ])
      expect(ask(text).understood?.isNegated, text).to.equal(true);
  });

  it('asks for those that do where a no is only doubted, wished or told', () => {
    for (const text of [
      'is it true that no company gets my location',
      'nobody gets my location, right?',
      'none of the vendors has my location?',
      'do companies not get my location',
      'which companies get my location without my consent',
      'who gets nothing but my location',
      'nothing except my location',
      'neither my husband nor I know who gets my location',
    ])
      expect(ask(text).understood?.isNegated, text).to.equal(false);
  });

  it('asks for former and planned vendors', () => {
    answers({ 'who is no longer used': 'elm', 'former vendors': 'elm', 'planned vendors': 'fir' });
  });

  it('takes words for everything for nothing beside what is asked', () => {
    answers({ 'everything about teachers': 'birch cedar', 'all data of students': 'alder cedar dogwood' });
    expect(ask('please delete everything').understood?.asked.map(({ words }) => words)).to.deep.equal([
      'delete',
    ]);
  });

  it('asks for vendors by "names of the vendors"', () => {
    answers({ 'give me the names of all companies': 'alder birch cedar dogwood' });
  });

  it('reads the questions of a text that is too long to be read whole', () => {
    const before =
      'I have been thinking about this for a long time, as my location is nobody’s business. '.repeat(5);
    answers({ [`${before}Who gets an email address? Thank you.`]: 'alder birch dogwood' });
    answers({ [before]: 'birch cedar' });
  });
});
