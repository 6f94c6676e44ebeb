import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { loadReportLanguages, reportLanguage } from '../../../src/i18n/load-report-language.js';
import type { ReportLanguage } from '../../../src/i18n/report-language.js';
import { toHtmlPage } from '../../../src/keeper/export/to-html-page.js';
import { toMarkdown } from '../../../src/keeper/export/to-markdown.js';
import { NewsList } from '../../../src/keeper/notice/news-list.js';
import { noticeText } from '../../../src/keeper/notice/notice-text.js';
import { toCalendar } from '../../../src/keeper/notice/to-calendar.js';
import { toNotice } from '../../../src/keeper/notice/to-notice.js';
import { toAtom, toJsonFeed } from '../../../src/keeper/publish/feed/to-feed.js';
import { toHistoryPage } from '../../../src/keeper/publish/pages/to-history-page.js';

const LANGUAGES = [
  'ar',
  'bn',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'ja',
  'ko',
  'pt-BR',
  'tr',
  'vi',
  'zh-Hans',
  'zh-Hant',
];
const OTHER_SCRIPTS = ['ar', 'bn', 'he', 'hi', 'ja', 'ko', 'zh-Hans', 'zh-Hant'];
/** Texts that are the same in English and in another language. */
const SAME = new Set(['', 'no', 'version', 'contact', 'organisation', 'links', 'questions']);
const wordsOf = (text: string): string =>
  text
    .replace(/Acme|Zork|Blip|Quux|Frob/g, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
    .toLowerCase();
const NAMES = ['Acme', 'Zork', 'Blip', 'Quux', 'Frob'];
const URL_OF = 'https://lists.example/';

const version = (number: number, language: string): RegistryDocument => ({
  ...(JSON.parse(
    readFileSync(new URL(`../../../data/brightmeadow/${number}.json`, import.meta.url), 'utf8'),
  ) as RegistryDocument),
  changes: [],
  language,
});
const letter = (language: string): string => noticeText(toNotice(version(2, language), version(3, language)));

/** All that is written about a list in a language, as one text. */
function everything(language: string): string {
  const documents = [1, 2, 3].map((number) => version(number, language));
  const newest = documents[2] as RegistryDocument;
  const news = NewsList.of(documents);
  const registry = normalizeRegistry(newest, new Date('2026-01-01'));
  const history = { url: URL_OF, idBase: URL_OF, versions: [] };
  return [
    letter(language),
    toCalendar(newest, news.plans, { url: URL_OF }).replaceAll('\r\n ', ''),
    toAtom(news, { url: URL_OF }),
    toJsonFeed(news, { url: URL_OF }),
    toMarkdown(registry),
    toHtmlPage(registry),
    ...toHistoryPage(history as never, newest).map(String),
  ].join('\n');
}

/** Every text by its key, each sentence said with names for whatever it takes. */
function sayTexts(texts: object, path = '', said = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    if (key === 'language' || key === 'direction') continue;
    if (typeof value === 'string') said.set(path + key, value);
    else if (typeof value === 'function')
      said.set(path + key, (value as (...names: string[]) => string)(...NAMES));
    else if (typeof value === 'object' && value !== null) sayTexts(value, `${path}${key}.`, said);
  }
  return said;
}
const textsOf = ({ diff, notice, page }: ReportLanguage): Map<string, string> =>
  sayTexts({ diff, notice, page });

before(loadReportLanguages);

for (const language of LANGUAGES) {
  describe(`what is written about a list in ${language}`, () => {
    test('is whole: each text of the English ones, with the names that it is given', () => {
      const own = reportLanguage(language);
      const said = textsOf(own);
      assert.equal(own.diff.language, language);
      assert.equal(own.notice.language, language);
      for (const [key, text] of textsOf(reportLanguage('en'))) {
        const there = said.get(key) ?? '';
        assert.notEqual(there.trim(), '', key);
        assert.doesNotMatch(there, /undefined|\[object/, key);
        if (!SAME.has(wordsOf(text))) assert.notEqual(there, text, key);
        for (const name of NAMES) assert.equal(there.includes(name), text.includes(name), `${key} ${name}`);
      }
    });

    if (OTHER_SCRIPTS.includes(language)) {
      test('has no Latin letters but in names', () => {
        const latin = [...textsOf(reportLanguage(language))].filter(([, text]) =>
          /\p{Script=Latin}/u.test(text.replace(/ID|Acme|Zork|Blip|Quux|Frob/g, '')),
        );
        assert.deepEqual(latin, []);
      });
    }

    test('has no word of ours in English, wherever it is written', () => {
      const { diff, notice, page, messages } = reportLanguage('en');
      const own = JSON.stringify(version(3, language)) + JSON.stringify(version(1, language));
      const english = [
        ...sayTexts({
          diff,
          notice,
          page,
          flows: messages.flows,
          links: messages.links,
          columns: messages.columns,
        }),
      ]
        .map(([, text]) => text.replace(/(?:Acme|Zork|Blip|Quux|Frob).*/s, '').trim())
        .filter((text) => text.length > 7 && !own.includes(text) && !SAME.has(wordsOf(text)));
      const written = everything(language);
      const others = [...textsOf(reportLanguage(language)).values()].join('\n');
      assert.deepEqual(
        english.filter((text) => written.includes(text) && !others.includes(text)),
        [],
      );
    });
  });
}

for (const [language, subject, company] of [
  [
    'es',
    /^Brightmeadow: cambios en quién recibe datos \(versión 3, 10 de noviembre de 2025\)\n/,
    'Empresa: Nimbusfold Cloud, Inc., Estados Unidos.',
  ],
  ['es-MX', /^Brightmeadow: cambios en quién recibe datos/, 'A partir del 15 de diciembre de 2025: '],
  [
    'fr',
    /^Brightmeadow\u00a0: changements dans la liste/,
    'Entreprise\u00a0: Nimbusfold Cloud, Inc., États-Unis.',
  ],
  [
    'de-AT',
    /^Brightmeadow: Änderungen daran, wer Daten bekommt \(Version 3, 10. November 2025\)\n/,
    'Unternehmen: Nimbusfold Cloud, Inc., Vereinigte Staaten.',
  ],
  ['pt-PT', /^Brightmeadow: mudanças em quem recebe dados/, 'Estados Unidos.'],
  ['zh-TW', /^Brightmeadow：誰會取得資料的變更（第 3 版，2025年11月10日）\n/, '美國。'],
  ['ja', /^Brightmeadow：データの提供先の変更（第3版、2025年11月10日）\n/, 'アメリカ合衆国。'],
] as const) {
  test(`a letter about a list in ${language} is in its language`, () => {
    const text = letter(language);
    assert.match(text, subject);
    assert.ok(text.includes(company), text);
  });
}

test('a letter about a list in a language without words for it is in English', () => {
  assert.match(letter('sv'), /^Brightmeadow: changes to who gets data/);
});

test('names that run the other way than their sentence stand by themselves in it', () => {
  const text = letter('ar');
  assert.match(text, /^\u2068Brightmeadow\u2069: /);
  assert.match(text, /\u2068Nimbusfold Cloud, Inc\.\u2069/);
  assert.doesNotMatch(letter('es'), /\u2068/);
});

test('a page about a list that is written from right to left is laid out so', () => {
  const page = toHtmlPage(normalizeRegistry(version(3, 'he'), new Date('2026-01-01')));
  assert.match(page, /<html lang="he" dir="rtl">/);
});

test('headings in capitals are those of their language', () => {
  assert.match(letter('tr'), /\nDEĞİŞTİ\n/);
});
