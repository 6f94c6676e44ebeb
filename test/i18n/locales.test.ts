import { expect } from '@open-wc/testing';
import { loadLocale } from '../../src/i18n/load-locale.js';
import { en } from '../../src/i18n/locales/en.js';
import { LOCALES } from '../helpers/all-locales.js';
import { NAMES, sayAll } from '../helpers/say-all.js';

/** Texts that are the same in English and in another language. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['Filter', 'Link', 'Links', 'Website', 'Version', 'version'],
  es: ['Asia', 'Australasia', 'Melanesia'],
  fr: ['Date', 'Protection', 'Question', 'Conditions', 'version', 'Version', 'Europe'],
  'pt-BR': ['Link', 'Links', 'Oceania'],
  vi: ['Australasia', 'Melanesia', 'Polynesia'],
};
const OTHER_SCRIPTS = ['ar', 'bn', 'he', 'hi', 'ja', 'ko', 'zh-Hans', 'zh-Hant'];
const EVERYWHERE = /CSV|JSON|SHA-256|Enter/g;

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
const withoutNames = (text: string): string =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, ''), plain(text)).replace(EVERYWHERE, '');
/** The letters of a text, names left aside. */
const words = (text: string): string =>
  withoutNames(text)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

describe('the languages of the interface', () => {
  const english = sayAll(en());

  for (const [language, locale] of Object.entries(LOCALES)) {
    describe(language, () => {
      const messages = locale();
      const said = sayAll(messages);
      const all = [...said].flatMap(([key, texts]) => texts.map((text) => [key, text] as const));

      it('says which language it is, and which way it is written', () => {
        expect(messages.language).to.equal(language);
        expect(messages.direction).to.equal(['ar', 'he'].includes(language) ? 'rtl' : undefined);
      });

      it('has a whole text for everything, whatever the number', () => {
        const broken = all.filter(
          ([, text]) =>
            text.trim() === '' || text !== text.trim() || /undefined|null|NaN|false|#|\[object/.test(text),
        );
        expect(broken).to.deep.equal([]);
      });

      it('says every name and number it is given where English does', () => {
        const lost = [...english].flatMap(([key, texts]) =>
          texts.flatMap((text, index) => {
            const own = said.get(key)?.[index] ?? '';
            return NAMES.filter((name) => text.includes(name) && !own.includes(name)).map((name) => [
              key,
              name,
              own,
            ]);
          }),
        );
        expect(lost).to.deep.equal([]);
      });

      it('leaves nothing in English', () => {
        const left = [...english].flatMap(([key, texts]) =>
          texts.flatMap((text, index) => {
            const own = words(said.get(key)?.[index] ?? '');
            return own !== '' && own === words(text) && !SAME[language]?.includes(own) ? [[key, own]] : [];
          }),
        );
        expect(left).to.deep.equal([]);
      });

      if (OTHER_SCRIPTS.includes(language)) {
        it('uses no Latin letters but in names', () => {
          const latin = all.filter(([, text]) => /\p{Script=Latin}/u.test(withoutNames(text)));
          expect(latin).to.deep.equal([]);
        });
      }

      it('is loaded by its tag', async () => {
        expect((await loadLocale(language))?.title).to.equal(messages.title);
      });
    });
  }
});

describe('plural forms', () => {
  const entries = (language: string, n: number): string =>
    plain(LOCALES[language]?.().showResults(n, 0) ?? '').replace(/^\p{P}/u, '');

  it('follow Arabic: none, one, two, a few, many, and a hundred', () => {
    // Engines differ in which digits they take for Arabic without a region.
    const latin = (text: string): string =>
      text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    expect([0, 1, 2, 3, 5, 11, 100].map((n) => latin(entries('ar', n)))).to.deep.equal([
      'لا بنود للعرض',
      'اعرض بندًا واحدًا',
      'اعرض بندين',
      'اعرض 3 بنود',
      'اعرض 5 بنود',
      'اعرض 11 بندًا',
      'اعرض 100 بند',
    ]);
  });

  it('follow Hebrew, where two has a form of its own', () => {
    expect([1, 2, 3, 11].map((n) => entries('he', n))).to.deep.equal([
      'הצגת רשומה אחת',
      'הצגת שתי רשומות',
      'הצגת 3 רשומות',
      'הצגת 11 רשומות',
    ]);
  });

  it('follow French and Brazilian Portuguese, where none is like one, and Spanish and German, where it is not', () => {
    expect(entries('fr', 0)).to.equal('Afficher 0 entrée');
    expect(entries('pt-BR', 0)).to.equal('Mostrar 0 registro');
    expect(entries('es', 0)).to.equal('Mostrar 0 entradas');
    expect(entries('de', 0)).to.equal('0 Einträge anzeigen');
    expect(entries('de', 1)).to.equal('1 Eintrag anzeigen');
  });

  it('write numbers as the region of the reader does', () => {
    const many = (language: string, tag: string): string =>
      LOCALES[language]?.(tag)
        .entriesAndProviders(12345, 1)
        .split(/[ \u00a0]/)[0] ?? '';
    expect(many('es', 'es-MX')).to.equal('12,345');
    expect(many('de', 'de-DE')).to.equal('12.345');
    expect(many('de', 'de-CH')).to.match(/^12['’]345$/);
    expect(LOCALES['ar']?.('ar-EG').filters(12)).to.contain('١٢');
  });
});

describe('a name in another direction of writing', () => {
  it('stands by itself in a sentence, and only then', () => {
    expect(LOCALES['ar']?.().permalinkTo('Acme')).to.equal('رابط إلى \u2068Acme\u2069');
    expect(LOCALES['es']?.().permalinkTo('Acme')).to.equal('Enlace a Acme');
    expect(LOCALES['es']?.().permalinkTo('شركة')).to.equal('Enlace a \u2068شركة\u2069');
  });

  it('is as it was where it stands alone, or is none', () => {
    for (const locale of Object.values(LOCALES)) {
      expect(locale().company('Acme', undefined, undefined)).to.equal('Acme');
      expect(locale().company('', 'Acme', undefined)).to.match(/^[^،,，、]*$/);
    }
  });

  it('may hold what stands for a number elsewhere', () => {
    for (const locale of Object.values(LOCALES))
      expect(plain(locale().getDataOf(3, 'C# & F#'))).to.contain('C# & F#');
  });
});

describe('the language of a reader', () => {
  it('is one that they can read: of the same name and script, whatever the region', async () => {
    const picked: Record<string, string | undefined> = {};
    for (const tag of [
      ...[
        'es-419',
        'pt-PT',
        'pt',
        'de-CH',
        'zh',
        'zh-CN',
        'zh-SG',
        'zh-TW',
        'zh-HK',
        'zh-Hant-MO',
        'iw',
        'AR-eg',
      ],
      ...['hi-Latn', 'nl', 'x-klingon', '', 'not a tag', 'es_MX'],
    ])
      picked[tag] = (await loadLocale(tag))?.language;
    expect(picked).to.deep.equal({
      'es-419': 'es',
      'pt-PT': 'pt-BR',
      pt: 'pt-BR',
      'de-CH': 'de',
      zh: 'zh-Hans',
      'zh-CN': 'zh-Hans',
      'zh-SG': 'zh-Hans',
      'zh-TW': 'zh-Hant',
      'zh-HK': 'zh-Hant',
      'zh-Hant-MO': 'zh-Hant',
      iw: 'he',
      'AR-eg': 'ar',
      'hi-Latn': undefined,
      nl: undefined,
      'x-klingon': undefined,
      '': undefined,
      'not a tag': undefined,
      es_MX: undefined,
    });
  });
});
