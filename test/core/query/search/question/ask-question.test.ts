import { expect } from '@open-wc/testing';
import { orderEntries } from '../../../../../src/core/model/order-entries.js';
import type { Registry } from '../../../../../src/core/model/registry.js';
import { normalizeRegistry } from '../../../../../src/core/model/normalize-registry.js';
import { parseDocument } from '../../../../../src/core/reading/parse-document.js';
import { AnswerTable } from '../../../../../src/core/query/filter/answer-table.js';
import { ALL, type Filters, type Results } from '../../../../../src/core/query/query.js';
import { runQuery } from '../../../../../src/core/query/run-query.js';
import { Search } from '../../../../../src/core/query/search/search.js';
import { makeDocument, makeRegistry, vocabulary, type Row } from '../../../../helpers/registries.js';

const stated = (id: string) => ({ id, basis: 'stated' as const });

const ROWS: Record<string, Row> = {
  nimbus: { purposes: ['hosting'], data: [{ type: 'everything' }], subjects: [stated('everyone')] },
  quill: { purposes: ['email'], data: [{ type: 'email-address' }], subjects: [stated('teacher')] },
  mole: { data: [{ type: 'location' }], subjects: [stated('student')], locations: [{ place: 'DE' }] },
  hedge: { data: [{ type: 'other' }], subjects: [stated('users')], retention: 'P30D' },
  shrew: {
    data: [{ type: 'name' }],
    subjects: [stated('student')],
    exclusions: [{ note: 'No location.', data: ['location'], flows: ['sent', 'collected'] }],
  },
};

function asking(registry: Registry): (text: string, filters?: Filters) => Results {
  const table = new AnswerTable(registry);
  table.add();
  const search = new Search(registry);
  search.add();
  const order = orderEntries(registry.entries, () => 0);
  return (text, filters = {}) =>
    runQuery(
      registry,
      { category: ALL, text, filters },
      order,
      text ? search.search(text) : undefined,
      table,
    );
}

/** Vendors of the four lists, and of those that are only named, as far as there are any. */
function listsOf(results: Results): Record<string, string[]> {
  const lists = ['matched', 'unstated', 'excluded', 'mentioned'] as const;
  return Object.fromEntries(
    lists.flatMap((list) =>
      results[list].length > 0
        ? [
            [
              list,
              results[list]
                .slice()
                .map(({ entry }) => entry.vendor.id)
                .sort(),
            ],
          ]
        : [],
    ),
  );
}

describe('A question in words', () => {
  const ask = asking(makeRegistry(ROWS));

  it('is answered in all lists by the rules of filters, whatever words stand around', () => {
    const wanted = listsOf(ask('', { data: ['location'] }));
    for (const text of ['location', 'Who on earth gets precise location?', 'is my GPS given to anyone'])
      if (text !== 'location') expect(listsOf(ask(text)), text).to.deep.equal(wanted);
    expect(wanted).to.deep.equal({ matched: ['mole', 'nimbus'], unstated: ['hedge'], excluded: ['shrew'] });
  });

  it('asks people and data together', () => {
    expect(listsOf(ask('does anyone get the email address of my child?'))).to.deep.equal({
      matched: ['nimbus'],
      unstated: ['hedge'],
    });
  });

  it('goes together with filters', () => {
    expect(listsOf(ask('who gets an email address', { subjects: ['teacher'] }))['matched']).to.deep.equal([
      'nimbus',
      'quill',
    ]);
    expect(listsOf(ask('students', { data: ['location'] }))['matched']).to.deep.equal(['mole', 'nimbus']);
  });

  it('shows a vendor that it names, and asks that vendor alone', () => {
    expect(listsOf(ask('does Mole know my location?'))).to.deep.equal({ matched: ['mole'] });
    const results = ask('does Quill know my location?');
    expect(listsOf(results)).to.deep.equal({ mentioned: ['quill'] });
    expect(results.understood?.vendors).to.deep.equal(['Quill']);
  });

  it('never takes what the list has no word for as a no', () => {
    for (const text of ['birthday', 'who knows my date of birth?', 'does anybody have my blood group']) {
      const results = ask(text);
      expect(listsOf(results), text).to.deep.equal({ unstated: ['hedge', 'nimbus'] });
      expect(
        results.understood?.asked.some(({ isAbsent }) => isAbsent),
        text,
      ).to.equal(true);
    }
  });

  it('finds what a list says in its own words, by other words for the same', () => {
    const told = asking(
      makeRegistry({ ...ROWS, vole: { purpose: 'Checks the date of birth.', data: [{ type: 'name' }] } }),
    );
    expect(listsOf(told('birthday'))['matched']).to.deep.equal(['vole']);
  });

  it('does not answer of one stranger by others', () => {
    const results = ask('does Walrus get my email address?');
    expect(listsOf(results)).to.deep.equal({});
    expect(results.understood?.unknown).to.deep.equal(['Walrus']);
  });

  it('asks texts for what is only in a place, where no entry states that place as its own', () => {
    const only = asking(makeRegistry({ ...ROWS, vole: { conditions: ['United States only'] } }));
    expect(listsOf(only('US only'))['matched']).to.deep.equal(['vole']);
    expect(listsOf(only('who is based in the United States'))['matched']).to.equal(undefined);
    expect(listsOf(only('only in Germany'))['matched']).to.deep.equal(['mole']);
  });

  describe('with parts that nothing answers together', () => {
    const rows: Record<string, Row> = {
      herald: { purposes: ['email'], data: [{ type: 'name' }], subjects: [stated('teacher')] },
      stoat: { purposes: ['hosting'], data: [{ type: 'location' }], subjects: [stated('teacher')] },
      shrew: { purposes: ['email'], data: [{ type: 'name' }], subjects: [stated('student')] },
    };
    const asked = asking(makeRegistry(rows));
    const isAsked = (text: string, matched: readonly string[], aside: readonly string[]): void => {
      const results = asked(text);
      expect(listsOf(results)['matched'], text).to.deep.equal(matched);
      expect(
        results.understood?.aside?.map(({ words }) => words),
        text,
      ).to.deep.equal(aside);
    };

    it('answers of data before people and purposes, and says what it leaves aside', () => {
      isAsked('who gets the name for hosting?', ['herald', 'shrew'], ['hosting']);
      isAsked('can hackers get my name', ['herald', 'shrew'], ['hackers']);
      isAsked("do you sell our kids' names", ['shrew'], ['sell']);
      isAsked('location of a child, for hosting', ['stoat'], ['child']);
    });

    it('takes whose data are had for no answer to what is done with them, which no entry mentions', () => {
      for (const text of [
        "do you sell our kids' info to advertisers",
        'selling of student data',
        'profiling of teachers',
      ]) {
        const results = asked(text);
        expect(listsOf(results), text).to.deep.equal({});
        expect(
          results.understood?.asked.some((one) => one.isAbsent),
          text,
        ).to.equal(true);
        expect(results.understood?.aside, text).to.equal(undefined);
      }
    });

    it('answers of a vendor what it says of, beside what no entry mentions', () => {
      isAsked('does Herald get names for profiling', ['herald'], ['profiling']);
      expect(listsOf(asked('does Herald sell data of students'))['matched']).to.equal(undefined);
    });

    it('answers of what is done before people, where no data are asked', () => {
      isAsked('hosting of kids', ['stoat'], ['kids']);
      isAsked('is there hosting for children', ['stoat'], ['children']);
    });

    it('takes who rules people out at a word for what is done with them', () => {
      const shut = asking(
        makeRegistry({
          ...rows,
          vole: {
            purposes: ['surveys'],
            subjects: [stated('teacher')],
            exclusions: [{ note: 'No.', subjects: ['student'] }],
          },
        }),
      );
      expect(listsOf(shut('surveys for kids'))).to.deep.equal({ excluded: ['vole'] });
    });

    it('answers the first of two questions where only it has an answer', () => {
      isAsked('who gets names and do they sell them', ['herald', 'shrew'], ['sell']);
      isAsked('who gets the name of a child and is it kept abroad', ['shrew'], ['abroad']);
    });

    it('leaves nothing aside that is answered, nor of a vendor that is named', () => {
      for (const text of ['name of a child', 'does Herald know my location?'])
        expect(asked(text).understood?.aside, text).to.equal(undefined);
      expect(listsOf(asked('does Herald know my location?'))).to.deep.equal({ mentioned: ['herald'] });
    });

    it('leaves nothing aside for filters that are set', () => {
      const results = asked('name of a child', { purposes: ['hosting'] });
      expect(results.understood?.aside).to.equal(undefined);
      expect(listsOf(results)['matched']).to.equal(undefined);
    });

    it('takes several of a kind for no stranger by name', () => {
      for (const text of ['can strangers see the name of my child', 'will bullies learn the name of my kid'])
        expect(listsOf(asked(text))['matched'], text).to.deep.equal(['shrew']);
      expect(listsOf(asked('does canvas know my location'))).to.deep.equal({});
    });
  });

  it('takes a word for a vendor by its name, not by the words of a description', () => {
    const named = (text: string): readonly string[] | undefined => {
      const document = makeDocument({ ...ROWS, mole: { ...ROWS['mole'], purposes: ['email'] } });
      const [nimbus] = document.vendors as unknown as { aliases?: string[] }[];
      if (nimbus) nimbus.aliases = ['Tablet in-app purchase', 'Market Data Retrieval', 'Puffin Pixel'];
      return asking(normalizeRegistry(parseDocument(document).document, new Date('2026-06-01')))(text)
        .understood?.vendors;
    };
    for (const text of [
      'tablet email address',
      'do you market my email address',
      'why does a tablet need gps',
    ])
      expect(named(text), text).to.deep.equal([]);
    for (const text of ['does puffin get gps', 'is gps sent to puffin', 'Nimbus gps?'])
      expect(named(text), text).to.have.length(1);
  });

  it('tells outside a place from in it', () => {
    const placed = asking(
      makeRegistry({
        here: { locations: [{ place: 'DE' }] },
        there: { locations: [{ place: 'US' }] },
        silent: {},
      }),
    );
    for (const text of [
      'is data kept outside the EU',
      'does it leave Europe?',
      'non-EU',
      'who is not in Germany',
    ])
      expect(listsOf(placed(text)), text).to.deep.equal({ matched: ['there'], unstated: ['silent'] });
    for (const text of ['is data kept in the EU', 'who is in Germany'])
      expect(listsOf(placed(text))['matched'], text).to.deep.equal(['here']);
    expect(listsOf(placed('stored outside of the United States?'))['matched']).to.deep.equal(['here']);
  });

  it('takes a name of several words for a name', () => {
    for (const text of ['family name', 'who knows the family names?', 'my maiden name'])
      expect(listsOf(ask(text)), text).to.deep.equal(listsOf(ask('', { data: ['name'] })));
  });

  it('leaves aside a word for data at large beside what is asked', () => {
    for (const [text, same] of [
      ['everything about teachers', 'teachers'],
      ['who stores data: email addresses', 'email addresses'],
      ['is everything of students kept: location', 'location of students'],
    ] as const)
      expect(listsOf(ask(text)), text).to.deep.equal(listsOf(ask(same)));
  });

  it('does not take what vendors rule out for an answer to two things that none does together', () => {
    const both = asking(
      makeRegistry({
        till: { ...ROWS['shrew'], purposes: ['email'] },
        chart: { purposes: ['hosting'], data: [{ type: 'location' }] },
      }),
    )('who sends emails and has the location');
    expect(both.understood?.aside?.map(({ words }) => words)).to.deep.equal(['sends emails']);
    expect(listsOf(both)).to.deep.equal({ matched: ['chart'], excluded: ['till'] });
  });

  it('reads the beginning of a name where a name is expected', () => {
    expect(ask('does Nimb get data?').understood?.readAs).to.deep.equal([]);
    expect(ask('does nimbu get data?').understood?.readAs).to.deep.equal([['nimbu', 'nimbus']]);
    expect(ask('in a nimbu of data?').understood?.vendors ?? []).to.deep.equal([]);
  });

  it('asks each of two questions of the vendors that it names', () => {
    expect(listsOf(ask('does Mole have names and who sends email?'))).to.deep.equal({
      matched: ['quill'],
      unstated: ['hedge', 'mole', 'shrew'],
    });
    expect(listsOf(ask('who sends email and which does Mole send'))['matched']).to.deep.equal(['quill']);
  });

  it('answers of another service of a company, and of whom a vendor says it works with, what is done', () => {
    const acme = { entity: { legalName: 'Acme Ltd' } };
    const document = makeDocument({
      abacus: { purposes: ['email'], notes: ['Runs at Nimbus.'] },
      beacon: { purposes: ['surveys'] },
      nimbus: { purposes: ['hosting'] },
    });
    document.vendors.slice(0, 2).forEach((vendor) => Object.assign(vendor, acme));
    const asked = asking(normalizeRegistry(parseDocument(document).document, new Date('2026-01-01')));
    expect(listsOf(asked('who hosts Abacus'))).to.deep.equal({ matched: ['nimbus'], mentioned: ['abacus'] });
    expect(listsOf(asked('does Abacus run surveys'))).to.deep.equal({
      matched: ['beacon'],
      mentioned: ['abacus'],
    });
    expect(listsOf(asked('does Beacon do translation'))).to.deep.equal({ mentioned: ['beacon'] });
  });

  it('asks each of two vendors, though another is called by both names', () => {
    const vendors = { twig: { purposes: ['email'] }, leaf: { data: [{ type: 'name' }] } };
    const document = makeDocument(vendors);
    Object.assign(document.vendors[1] as object, { aliases: ['Twig Leaf'] });
    const asked = asking(normalizeRegistry(parseDocument(document).document, new Date('2026-01-01')));
    for (const text of ['do twig or leaf know my name', 'do twig and leaf get names'])
      expect(listsOf(asked(text)), text).to.deep.equal({ matched: ['leaf'], unstated: ['twig'] });
    expect(listsOf(asked('does twig leaf know my name'))).to.deep.equal({ matched: ['leaf'] });
    Object.assign(document.vendors[1] as object, { aliases: ['Twig & Leaf'] });
    const joint = asking(normalizeRegistry(parseDocument(document).document, new Date('2026-01-01')));
    expect(listsOf(joint('does Twig and Leaf know my name'))).to.deep.equal({ matched: ['leaf'] });
  });

  it('takes a verb of those who may for what is done', () => {
    for (const text of ['who may email my kid', 'who is allowed to email my kid', 'who could email the kids'])
      expect(
        ask(text).understood?.asked.map(({ values: [value] }) => value?.facet),
        text,
      ).to.deep.equal(['purposes', 'subjects']);
  });

  it('takes several unknown words without a word that asks for no data', () => {
    expect(ask('gnarly walrus?').understood).to.deep.include({ asked: [], unknown: ['gnarly', 'walrus'] });
    expect(listsOf(ask('gnarly walrus?'))).to.deep.equal({});
  });

  it('takes "help" for support, and a cry for help for none', () => {
    expect(ask('help').understood?.asked.map(({ words }) => words)).to.deep.equal(['help']);
    expect(ask('can you please help me').understood?.asked).to.deep.equal([]);
  });

  it('says that no entry mentions what is asked of people', () => {
    const asked = ask("who knows my kid's toys").understood?.asked ?? [];
    expect(asked.map(({ words, isAbsent }) => [words, isAbsent])).to.deep.equal([
      ['kid', false],
      ['toys', true],
    ]);
    expect(ask('who has my two kids').understood?.asked.map(({ words }) => words)).to.deep.equal(['kids']);
  });

  it('meets whole words, but for the last one while it is typed', () => {
    expect(listsOf(ask('who gets preci'))['matched']).to.include('mole');
    expect(listsOf(ask('who gets preci?'))['matched']).to.equal(undefined);
    expect(listsOf(ask('who gets precise loca '))['matched']).to.equal(undefined);
    expect(listsOf(ask('which data of stud'))['matched']).to.include('mole');
  });

  it('answers two questions together, each by itself', () => {
    const [names, hosts] = [listsOf(ask('who gets names')), listsOf(ask('who does hosting'))];
    const both = listsOf(ask('who gets names and who does hosting'))['matched'];
    expect(both).to.deep.equal(
      [...new Set([...(names['matched'] ?? []), ...(hosts['matched'] ?? [])])].sort(),
    );
    expect(both).to.include.members(['nimbus', 'shrew']);
  });

  it('asks of nobody who only sees, gets or asks for what is asked', () => {
    const wanted = listsOf(ask('who gets my email address'));
    for (const text of [
      'can teachers see my email address',
      'may other students read our email addresses?',
      'who gets my email address sent to teachers',
      'my teacher needs the list of who gets email addresses',
    ])
      expect(listsOf(ask(text)), text).to.deep.equal(wanted);
  });

  it('finds how long something is kept where somebody leaves', () => {
    expect(listsOf(ask('what happens to it when I close my account'))['matched']).to.deep.equal(['hedge']);
  });

  it('asks for places and for what entries may state besides', () => {
    expect(listsOf(ask('is anything kept in Germany?'))['matched']).to.deep.equal(['mole']);
    expect(listsOf(ask('how long do they keep it'))['matched']).to.deep.equal(['hedge']);
  });

  it('shows the whole list where it asks for nothing in particular', () => {
    expect(listsOf(ask('who has my data?'))['matched']).to.have.length(5);
  });

  it('reads short words, capitals and other scripts as they stand', () => {
    const words = {
      ...vocabulary,
      purposes: [
        { id: 'ai', name: 'Artificial intelligence', synonyms: ['AI', 'KI'] },
        { id: 'hr', name: 'HR' },
        { id: 'map', name: '地图' },
        { id: 'key', name: 'Schlüsselbund' },
        { id: 'post', name: 'E-Mail' },
        { id: 'keyboard', name: 'صفحه کلید' },
      ],
    };
    const rows = Object.fromEntries(words.purposes.map(({ id }) => [`v-${id}`, { purposes: [id] }]));
    const say = asking(makeRegistry(rows, { vocabulary: words }));
    for (const [text, id] of [
      ['who uses AI', 'ai'],
      ['is there any KI in it?', 'ai'],
      ['what about HR?', 'hr'],
      ['谁使用地图？', 'map'],
      ['Schluesselbund', 'key'],
      ['schlüsselbund', 'key'],
      ['who sends email', 'post'],
      ['صفحه كليد', 'keyboard'],
    ] as const)
      expect(listsOf(say(text))['matched'], text).to.deep.equal([`v-${id}`]);
  });

  it('is answered when its answer is asked for, not when it is read', () => {
    const registry = makeRegistry({ apple: { data: [{ type: 'name' }] } });
    const search = new Search(registry);
    search.add();
    const [entry] = registry.entries;
    const { data } = entry!;
    let reads = 0;
    Object.defineProperty(entry, 'data', { get: () => ((reads += 1), data) });
    const result = search.search('Who gets names?');
    expect(result.question).to.not.equal(undefined);
    expect(reads).to.equal(0);
    expect(result.found).to.deep.equal([0]);
    expect(reads).to.be.greaterThan(0);
  });

  it('means twenty things of one name at most', () => {
    const dataTypes = Array.from({ length: 30 }, (_, at) => ({ id: `t${at}`, name: 'Widgets' }));
    const search = new Search(
      makeRegistry({ apple: { data: [{ type: 't3' }] } }, { vocabulary: { dataTypes } }),
    );
    search.add();
    expect(search.search('Who gets widgets?').understood?.asked[0]?.values).to.have.length(20);
  });

  it('takes no entry for a match that leaves out in a sentence whom the question is about', () => {
    const ask = asking(
      makeRegistry({
        nimbus: {
          data: [{ type: 'location' }],
          exclusions: [{ note: 'Off where users are logged in.' }],
        },
        quill: {
          data: [{ type: 'location', service: 'Beam' }, { type: 'name' }],
          exclusions: [{ note: 'Beam: not for anybody who is signed in.' }],
        },
        mole: { data: [{ type: 'location' }], notes: ['For users who are logged in.'] },
      }),
    );
    for (const text of ['who gets my location after I log in?', 'location of logged-in people'])
      expect(listsOf(ask(text)), text).to.deep.equal({ matched: ['mole'], excluded: ['nimbus', 'quill'] });
    for (const text of ['who gets my location before I log in?', 'location of people who are not logged in'])
      expect(listsOf(ask(text))['excluded'] ?? [], text).not.to.include('nimbus');
    expect(listsOf(ask('names of people while they are signed in'))).to.deep.equal({ matched: ['quill'] });
  });
});
