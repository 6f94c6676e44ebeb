import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseRegistry } from '../../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { toFallback } from '../../../src/keeper/fallback/to-fallback.js';
import { attributes, textOf } from '../../helpers/html-text.js';
import { makeRegistry } from '../../helpers/registries.js';
import { factsOf } from '../../helpers/hostile-lists.js';

const TODAY = new Date('2026-06-01');
const real = readFileSync(new URL('../../../data/classdojo.json', import.meta.url), 'utf8');

/** Rows of the tables, each with its cells as text. */
function rows(html: string): string[][] {
  return [...html.matchAll(/<tr data-entry[\s\S]*?<\/tr>/g)].map(([row]) =>
    row
      .split(/<\/t[hd]>/)
      .slice(0, -1)
      .map((cell) => textOf(cell).trim()),
  );
}

const cell = (html: string, column: number): string => rows(html)[0]?.[column] ?? '';

describe('toFallback', () => {
  test('writes one table per category, with scoped heads of columns and rows', () => {
    const html = toFallback(makeRegistry({ zoo: {}, apple: {}, pear: { category: 'side' } }));
    assert.equal(html.match(/<table>/g)?.length, 2);
    assert.match(textOf(html), /Main[\s\S]*Apple[\s\S]*Zoo[\s\S]*Side[\s\S]*Pear/);
    assert.equal(html.match(/<th scope="col">/g)?.length, 12);
    assert.deepEqual(
      rows(html).map(([name]) => name),
      ['Apple', 'Zoo', 'Pear'],
    );
  });

  test('says what is not stated instead of leaving it out', () => {
    const html = toFallback(makeRegistry({ zoo: { purpose: undefined, purposes: ['email'] } }));
    assert.deepEqual(rows(html), [
      [
        'Zoo',
        'Purpose not described\nPurpose: Email',
        'What data: not stated',
        'Not stated',
        'Not stated',
        'Not stated',
      ],
    ]);
    assert.match(
      textOf(html),
      /No entry states: Part of the service; Protection \(as the company states\); Where; Transfer; Kept for/,
    );
  });

  test('says of an entry that it does not state what another states', () => {
    const html = toFallback(
      makeRegistry({ apple: { locations: [{ place: 'EU', role: 'storage' }] }, pear: { integral: false } }),
    );
    const [apple, pear] = rows(html).map((row) => row[1] ?? '');
    assert.match(apple ?? '', /Part of the service: Not stated\nWhere: European Union \(storage\)/);
    assert.match(pear ?? '', /Part of the service: Not integral\nWhere: Not stated/);
  });

  test('tells which way data goes, by which service, whose it is, and what is only read out of a page', () => {
    const html = toFallback(
      makeRegistry({
        zoo: {
          data: [
            { type: 'name', flow: 'received', note: 'once' },
            { type: 'location', flow: 'sent', flowBasis: 'inferred', service: 'Maps', subjects: ['teacher'] },
            { type: 'school' },
          ],
          dataSummary: 'Whatever you type.',
          subjects: [{ id: 'student' }, { id: 'users', basis: 'inferred' }],
        },
      }),
    );
    assert.equal(
      cell(html, 2),
      [
        'Sent to them (our reading):\n\nMaps: Precise location of Teachers\n',
        'Received from them:\n\nName (once)\n',
        'Direction not stated:\n\nSchool address\n',
        'In the company’s words:\nWhatever you type.',
      ].join('\n'),
    );
    assert.equal(cell(html, 3), 'Students, Users (our reading)');
    assert.match(textOf(html), /\(our reading\): The company does not say this in so many words/);
  });

  test('takes the people from the kinds of data where the entry names none, and says where that leaves some open', () => {
    const whose = (...data: object[]): string =>
      cell(toFallback(makeRegistry({ zoo: { data } as object })), 3);
    assert.equal(whose({ type: 'name', subjects: ['teacher'] }), 'Teachers');
    assert.equal(
      whose({ type: 'name', subjects: ['teacher'] }, { type: 'location' }),
      'Teachers; Not stated',
    );
    assert.equal(whose({ type: 'school' }), 'Nobody in person');
  });

  test('marks what is new, planned and former, and counts them apart', () => {
    const html = toFallback(
      makeRegistry(
        { apple: {}, later: { announced: '2026-05-01', since: '2027-01-01' }, gone: { until: '2025-12-31' } },
        {
          lastUpdated: '2026-05-20',
          changes: [
            { version: 3, date: '2026-05-20', kind: 'added', vendor: 'apple', summary: 'Apple came.' },
          ],
        },
      ),
    );
    assert.deepEqual(
      rows(html).map(([name]) => name),
      ['Apple (New)', 'Gone (Former)', 'Later (Planned)'],
    );
    assert.match(
      textOf(html),
      /1 entry, 1 provider · Planned 1 · Former 1 · updated May 20, 2026 · version 3/,
    );
    assert.match(textOf(html), /Announced May 1, 2026 · Since January 1, 2027/);
    assert.match(textOf(html), /Until December 31, 2025/);
    assert.match(html, /<time datetime="2027-01-01">/);
    assert.match(textOf(html), /What changed\n\nMay 20, 2026, version 3, Added apple: Apple came\./);
  });

  test('shows claims as claims, and everything else that an entry says', () => {
    const registry = makeRegistry({
      zoo: {
        group: 'caged',
        conditions: ['On request.'],
        notes: ['Only at night.'],
        exclusions: [{ note: 'No locations.' }],
        safeguards: [{ id: 'encryption', note: 'on disk' }],
        transfer: { mechanism: 'Contract', url: 'https://zoo.example/contract' },
        retention: 'P1Y6M',
      },
    });
    const html = toFallback(registry);
    const about = cell(html, 1);
    for (const line of [
      'Kind of service: caged',
      'When: On request.',
      'Note: Only at night.',
      'Protection (as the company states): Encrypted (on disk)',
      'Transfer: Contract',
      'Kept for: 1 year and 6 months',
    ])
      assert.ok(about.split('\n').includes(line), `${line} is missing in ${about}`);
    assert.equal(cell(html, 4), 'No locations.');
    assert.deepEqual(attributes(html, 'href'), ['https://zoo.example/contract']);
  });

  test('explains the words that entries use, and what they include or leave open', () => {
    const html = textOf(
      toFallback(
        makeRegistry({
          zoo: {
            data: [{ type: 'everything' }, { type: 'school' }],
            subjects: [{ id: 'everyone' }, { id: 'users' }],
          },
          ape: { subjects: [{ id: 'student' }] },
        }),
      ),
    );
    assert.match(html, /What the words mean/);
    assert.match(html, /Students\nPeople who learn\./);
    assert.match(html, /All users\nIncludes: Students, Teachers/);
    assert.match(html, /All personal data\nIncludes all the others\./);
    assert.equal(html.match(/Includes all the others/g)?.length, 1);
    assert.match(html, /Users\nThe list leaves open what exactly this holds\./);
    assert.match(html, /School address\nNot about a person\./);
  });

  test('makes links of web and mail addresses only, and hands on no address of the page', () => {
    const link = (url: string): string => {
      const links = [{ rel: 'privacy', url, language: 'es', checked: '2026-01-31' }];
      const vendors = [
        { id: 'zoo', name: 'Zoo', links, disclosures: [{ id: 'a', category: 'main', purpose: 'Roars.' }] },
      ];
      return toFallback(makeRegistry({}, { vendors }));
    };
    for (const url of [
      'https://a.example/?b=1&c="2"',
      'http://a.example',
      'mailto:a@b.example',
      '/privacy',
    ]) {
      assert.deepEqual(attributes(link(url), 'href'), [url]);
      assert.deepEqual(attributes(link(url), 'rel'), ['noreferrer']);
      assert.deepEqual(attributes(link(url), 'hreflang'), ['es']);
    }
    assert.equal(cell(link('/privacy'), 5), 'Privacy policy (Spanish, checked January 31, 2026)');
    for (const url of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' data:text/html,x',
      'vbscript:x',
      'http://[',
    ]) {
      assert.deepEqual(attributes(link(url), 'href'), []);
      assert.match(cell(link(url), 5), /^Privacy policy: /);
    }
  });

  test('has the language of the registry, and says which words are not in it', () => {
    // We have no words in Dutch: no other test can have loaded them.
    const html = toFallback(makeRegistry({ zoo: {} }, { language: 'nl', title: 'Wie gegevens krijgt' }));
    assert.match(html, /^<div lang="nl" dir="ltr">/);
    assert.match(html, /<h2><bdi lang="nl">Wie gegevens krijgt<\/bdi><\/h2>/);
    assert.match(html, /<th scope="col"><span lang="en" dir="ltr">Provider<\/span><\/th>/);
    assert.match(toFallback(makeRegistry({ zoo: {} }, { language: 'en-GB' })), /updated 1 March 2026/);
    for (const language of ['en-', 'x y', '"><script>']) {
      assert.doesNotThrow(() => toFallback(makeRegistry({ zoo: {} }, { language })));
    }
  });

  test('holds apart what could turn, or be turned by, what stands beside it, and nothing else', () => {
    const held = (name: string, language = 'en'): boolean =>
      toFallback(makeRegistry({ [name]: {} }, { language })).includes('<bdi');
    assert.equal(held('zoo'), false);
    assert.equal(held('zoo', 'ar'), true);
    for (const name of ['דוגמה', 'Ex\u200fample', 'مثال 5', '\u{1e900} Adlam']) {
      const document = makeRegistry({ zoo: { purpose: 'p' } }, { title: name });
      assert.match(toFallback(document), new RegExp(`<h2><bdi>${name}</bdi></h2>`));
    }
    assert.match(toFallback(makeRegistry({ zoo: {} }, { language: 'ar' })), /^<div lang="ar" dir="rtl">/);
  });

  test('starts headings at a level of the page', () => {
    const levels = (headingLevel?: number): string[] =>
      [...toFallback(makeRegistry({ zoo: {} }), { headingLevel }).matchAll(/<h(\d)>/g)].map(
        ([, level]) => `${level}`,
      );
    assert.deepEqual(levels(), ['2', '3', '3']);
    assert.deepEqual(levels(1), ['1', '2', '2']);
    assert.deepEqual(levels(9), ['5', '6', '6']);
    assert.deepEqual(levels(NaN), ['2', '3', '3']);
  });

  test('says so where a registry or a category has no entries', () => {
    const html = textOf(toFallback(makeRegistry({})));
    assert.match(html, /This list has no entries yet\./);
    assert.match(html, /Main\nThere is nothing in this category\./);
  });

  test('keeps every fact of the real list', () => {
    const { document } = parseRegistry(real);
    const html = toFallback(normalizeRegistry(document, TODAY));
    const text = textOf(html);
    const links = attributes(html, 'href');
    assert.equal(rows(html).length, 29);
    // Which translations there are is for the component: it offers them.
    const { translations: _, ...told } = document;
    for (const fact of factsOf(told)) assert.ok(text.includes(fact), `${fact} is missing`);
    for (const { links: own = [] } of document.vendors)
      for (const { url } of own) assert.ok(links.includes(url), `${url} is missing`);
    const inferred = document.vendors
      .flatMap(({ disclosures }) => disclosures)
      .filter(({ data = [] }) => data.some(({ flowBasis }) => flowBasis === 'inferred'));
    assert.equal(rows(html).filter((row) => row[2]?.includes('(our reading)')).length, inferred.length);
  });
});
