import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { startTranslating } from '../../../src/core/model/translate-document.js';
import { finish } from '../../../src/core/work/do-steps.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { loadReportLanguages } from '../../../src/i18n/load-report-language.js';
import { describeDiff } from '../../../src/keeper/diff/describe-diff.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import { toFallback } from '../../../src/keeper/fallback/to-fallback.js';
import { htmlPage } from '../../../src/keeper/html/html-page.js';
import { ageVersionPage } from '../../../src/keeper/publish/pages/age-version-page.js';
import { toHistoryPage } from '../../../src/keeper/publish/pages/to-history-page.js';
import { toIndexPage } from '../../../src/keeper/publish/pages/to-index-page.js';
import { toVersionPage } from '../../../src/keeper/publish/pages/to-version-page.js';
import { toWithdrawnPage } from '../../../src/keeper/publish/pages/to-withdrawn-page.js';
import { makeDocument } from '../../helpers/registries.js';

await loadReportLanguages();

const URL_OF = 'https://lists.example/';
const RTL =
  'ar AR ar-EG ar-001 ar-u-nu-latn he iw he-IL fa fa-AF prs ur ps sd ug ckb dv yi syr nqo ff-Adlm ku-Arab az-Arab pa-Arab pa-PK uz-AF ks rhg';
const LTR =
  'en en-GB en-IL de fr-MA es pt-BR tr nl hi bn th ja ko zh zh-Hant vi ru sw ku az pa uz ff sd-Deva ks-Deva yi-Latn mn-Mong und';
const NONE = ['', 'x y', 'en-', 'ar_EG', '"><script>', 'العربية'];

const listIn = (language: string, more: object = {}): RegistryDocument =>
  makeDocument({ apple: {} }, { language, ...more });
const fallback = (document: RegistryDocument): string =>
  toFallback(normalizeRegistry(document, new Date('2026-06-01')));
const version = { version: 2, date: '2026-01-02', integrity: '' };
const withdrawn = { date: '2026-02-01', reason: 'מידע אישי', after: 3 };

/** Every page that is written in the language of a list, by what it is. */
const pagesOf = (document: RegistryDocument): ReadonlyMap<string, string> =>
  new Map([
    ['version', toVersionPage(document, [], true).join('')],
    ['history', toHistoryPage({ url: URL_OF, versions: [{ ...version, file: 'x' }] }, document).join('')],
    [
      'index',
      toIndexPage(normalizeRegistry(document, new Date('2026-06-01')), [], {
        script: '',
        integrity: '',
      }).join(''),
    ],
    ['export', htmlPage(document.language, 'List', '')],
  ]);
const htmlTag = (page: string): string => /<html [^>]*>/.exec(page)?.[0] ?? '';

describe('the direction of a list', () => {
  for (const [direction, tags] of [
    ['rtl', RTL],
    ['ltr', LTR],
  ] as const)
    for (const language of tags.split(' '))
      test(`${language} is written ${direction}, in a list within a page and in pages of its own`, () => {
        const document = listIn(language);
        assert.ok(fallback(document).startsWith(`<div lang="${language}" dir="${direction}">`));
        const tag = `<html lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}>`;
        for (const [what, page] of pagesOf(document)) assert.equal(htmlTag(page), tag, what);
      });

  for (const language of NONE)
    test(`what names no language is written as most are: ${JSON.stringify(language)}`, () => {
      const html = fallback(listIn(language));
      assert.match(html, /^<div lang="[^"<>]*" dir="ltr">/);
      for (const [what, page] of pagesOf(listIn(language)))
        assert.match(htmlTag(page), /^<html lang="[^"<>]*">$/, what);
    });
});

describe('a translation', () => {
  const original = makeDocument(
    { apple: { purpose: 'Stores photos.', notes: ['On request.'] } },
    { title: 'Who gets data', introduction: ['We share little.'] },
  );
  const translated = (language: string, texts: Readonly<Record<string, string>>): string => {
    return fallback(finish(startTranslating(original, language, (text) => texts[text])));
  };

  for (const [language, direction, title, purpose] of [
    ['ar', 'rtl', 'من يحصل على البيانات', 'يخزن الصور.'],
    ['he', 'rtl', 'מי מקבל נתונים', 'שומר תמונות.'],
    ['fa', 'rtl', 'چه کسی داده‌ها را می‌گیرد', 'عکس‌ها را نگه می‌دارد.'],
    ['ur', 'rtl', 'ڈیٹا کسے ملتا ہے', 'تصاویر محفوظ کرتا ہے۔'],
    ['de', 'ltr', 'Wer Daten bekommt', 'Speichert Fotos.'],
    ['ja', 'ltr', 'データの提供先', '写真を保存します。'],
  ] as const)
    test(`has its own direction, and what it lacks turns by itself: ${language}`, () => {
      const html = translated(language, { 'Who gets data': title, 'Stores photos.': purpose });
      assert.ok(html.startsWith(`<div lang="${language}" dir="${direction}">`));
      assert.match(html, new RegExp(`<h2>(?:<bdi[^>]*>)?${title}`));
      for (const sentence of [purpose, 'We share little.'])
        assert.ok(html.includes(`<p dir="auto">${sentence}</p>`), sentence);
      // A name in Latin letters is held apart from what runs the other way.
      assert.equal(/<th scope="row"><bdi[^>]*>Apple<\/bdi>/.test(html), direction === 'rtl');
    });
});

describe('a name', () => {
  const nameIn = (name: string, language: string): string => {
    const [vendor] = listIn(language).vendors;
    const html = fallback(listIn(language, { vendors: [{ ...vendor, name }] }));
    return /<th scope="row">(.*?)<\/th>/.exec(html)?.[1] ?? '';
  };
  for (const name of [
    'مدرسة',
    'דוגמה Ltd',
    'Zoom (بالعربية)',
    'ﺷﺮﻛﺔ',
    'ﬣ',
    '\u07ca\u07d2',
    '\u0710\u0712',
    '\u{1e900}',
    '\u{10a00}',
    'A\u200fB',
    'A\u061cB',
    'A \u2067B\u2069',
  ])
    test(`is held apart where it could turn its neighbours: ${JSON.stringify(name)}`, () => {
      for (const language of ['en', 'de', 'ar'])
        assert.equal(nameIn(name, language), `<bdi>${name}</bdi>`, language);
    });
  for (const name of ['Zoom', 'Müller & Söhne', 'データ', '한국', 'Яндекс', '123', '5 (2)', '\u0915'])
    test(`is held apart only among words that run the other way: ${name}`, () => {
      const html = name.replace('&', '&amp;');
      assert.equal(nameIn(name, 'en'), html);
      for (const language of ['ar', 'he', 'ar-EG'])
        assert.equal(nameIn(name, language), `<bdi>${html}</bdi>`);
    });
  test('says its language where our words are in another', () => {
    assert.equal(nameIn('Zoom', 'fa'), '<bdi lang="fa">Zoom</bdi>');
    assert.equal(nameIn('Zoom', 'nl'), '<bdi lang="nl">Zoom</bdi>');
    assert.match(fallback(listIn('fa')), /<span lang="en" dir="ltr">Provider<\/span>/);
  });
});

describe('a list that changes its language', () => {
  const before = listIn('en', { title: 'Who gets data' });
  const after = listIn('ar', { title: 'Who gets data', version: 4 });
  for (const [from, to, direction] of [
    [before, after, ' dir="rtl"'],
    [after, { ...before, version: 5 }, ''],
  ] as const)
    test(`from ${from.language} to ${to.language} has pages in the new one, and keeps the old page in the old one`, () => {
      assert.equal(htmlTag(pagesOf(to).get('history') ?? ''), `<html lang="${to.language}"${direction}>`);
      const page = new TextEncoder().encode(toVersionPage(from, [], true).join(''));
      const aged = ageVersionPage(page, from)?.map((piece) =>
        typeof piece === 'string' ? piece : new TextDecoder().decode(piece),
      );
      assert.equal(htmlTag(aged?.join('') ?? ''), htmlTag(pagesOf(from).get('version') ?? ''));
      assert.equal(ageVersionPage(page, { ...from, language: to.language }), undefined);
    });

  test('is told in sentences that hold each name apart where they run the other way', () => {
    const told = (from: RegistryDocument, to: RegistryDocument): string =>
      describeDiff(diffRegistries(from, to), from, to)
        .flatMap(({ sentences }) => sentences)
        .join();
    assert.doesNotMatch(told(before, { ...before, title: 'All of it' }), /\u2068/);
    assert.match(told(before, { ...before, title: 'الكل' }), /\u2068الكل\u2069/);
  });

  for (const language of ['ar', 'he', 'fa', 'ur', 'en', 'ja'])
    test(`the reason for what was withdrawn turns by itself on a page in ${language}`, () => {
      const page = toWithdrawnPage({ ...version, withdrawn }, listIn(language)).join('');
      // Where there are no words in the language of the list, all of the page is in English.
      const own = ['ar', 'he', 'ja'].includes(language) ? language : 'en';
      assert.equal(htmlTag(page), `<html lang="${own}"${/ar|he/.test(own) ? ' dir="rtl"' : ''}>`);
      assert.match(page, /<p dir="auto">[^<]*\u2068מידע אישי\u2069[^<]*<\/p>/);
    });
});
