import { expect } from '@open-wc/testing';
import { foldText } from '../../../../../src/core/query/search/words/fold-text.js';
import { Lexicon } from '../../../../../src/core/query/search/languages/lexicon.js';
import { loadSpoken } from '../../../../../src/core/query/search/languages/load-spoken.js';
import { makeSearch, Search } from '../../../../../src/core/query/search/search.js';
import { listStock, LOOSE } from '../../../../../src/core/query/search/languages/stock.js';
import { makeRegistry } from '../../../../helpers/registries.js';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'hi', 'pt', 'zh'];
const ROWS = { acme: { vendor: 'Acme', purpose: 'x' } };
const listIn = (language: string) => makeRegistry(ROWS, { language, vocabulary: {} });

describe('What people say of any list in its language', () => {
  it('is understood in each language that we have it in, and in all its regions', async () => {
    const asks: readonly (readonly [string, string, 'asked' | 'retention' | 'locations'])[] = [
      ['es-MX', '¿venden mis datos?', 'asked'],
      ['es', 'cuanto tiempo los guardan', 'retention'],
      ['fr-CA', 'dans quel pays sont nos données', 'locations'],
      ['fr', "l'âge de mon fils", 'asked'],
      ['ar', 'هل تبيعون بياناتنا؟', 'asked'],
      ['ar-EG', 'إلى متى تحتفظون بها؟', 'retention'],
      ['zh-Hant', '多久', 'retention'],
      ['zh-Hans', '你们会卖数据吗', 'asked'],
      ['de-AT', 'Werden unsere Daten verkauft?', 'asked'],
      ['de', 'In welchem Land stehen die Server?', 'locations'],
      ['pt-BR', 'por quanto tempo vocês guardam', 'retention'],
      ['hi', 'डेटा कितने समय तक रखा जाता है', 'retention'],
    ];
    for (const [language, text, what] of asks) {
      const search = await makeSearch(listIn(language));
      search?.add();
      const understood = search?.search(text).understood;
      const [first] = understood?.asked ?? [];
      expect(what === 'asked' ? first?.isAbsent : first?.fact, text).to.equal(what === 'asked' || what);
      expect(understood?.unknown, text).to.deep.equal([]);
    }
  });

  it('tells who asks for those that do not from who does not know or wish', async () => {
    const asks = [
      ['es', '¿quién no tiene mi correo?', '¿no comparten mi correo?', 'no sé quién tiene mi correo'],
      [
        'fr',
        'qui ne voit pas mes photos',
        'je ne veux pas donner mes photos',
        'je ne sais pas qui a mes photos',
      ],
      ['ar', 'من لا يرى صوري', 'لا أعرف من لديه صوري'],
      ['zh', '谁看不到照片', '不知道谁能看到照片', '有没有谁看到照片', '谁能不能看到照片'],
    ] as const;
    for (const [language, negated, ...plain] of asks) {
      const search = await makeSearch(listIn(language));
      search?.add();
      const isNegated = (text: string) => search?.search(text).understood?.isNegated ?? false;
      expect(isNegated(negated), negated).to.equal(true);
      for (const text of plain) expect(isNegated(text), text).to.equal(false);
    }
  });

  it('asks for nothing that the English stock has not, and says nothing twice in one line', async () => {
    const english = await loadSpoken(listIn('en'), true);
    const known = new Set(listStock(english?.stock).map(({ ids, fact }) => fact ?? ids.join(' ')));
    for (const language of LANGUAGES) {
      const spoken = await loadSpoken(listIn(language));
      for (const { ids, fact, phrases } of listStock(spoken?.stock)) {
        expect([...known], `${language} ${phrases[0] ?? ''}`).to.include(fact ?? ids.join(' '));
        const folded = phrases.map((one) => foldText(one.replace(LOOSE, '')));
        expect(folded, language).to.deep.equal([...new Set(folded)]);
      }
      expect(spoken?.small, language).to.equal(foldText(spoken?.small ?? ''));
    }
  });

  it('is written otherwise too: letters of another script, names as the language spells them', async () => {
    const asks = [
      ['ar', 'وش يعرف الفيسبوك وقوقل', 'Facebook', 'Google'],
      ['zh-Hans', '誰的臉書和谷歌', 'Facebook', 'Google'],
      ['es', 'fesbuk y gugel', 'Facebook', 'Google'],
      ['fr', 'facebouk ou gougle', 'Facebook', 'Google'],
    ] as const;
    for (const [language, text, ...names] of asks) {
      const search = await makeSearch(
        makeRegistry({ facebook: {}, google: {}, other: {} }, { language, vocabulary: {} }),
      );
      search?.add();
      expect(search?.search(text).understood?.vendors, text).to.deep.equal(names);
    }
    const search = await makeSearch(listIn('zh-Hans'));
    search?.add();
    expect(search?.search('你們會賣個資嗎').understood?.asked[0]?.words).to.equal('卖');
  });

  it('meets the words of a list in traditional letters beside what is said of any list', async () => {
    const vocabulary = {
      dataTypes: [{ id: 'clock', name: '打卡紀錄' }],
      subjects: [{ id: 'staff', name: '員工' }],
    };
    const rows = { acme: { data: [{ type: 'clock' }], subjects: [{ id: 'staff' }] } };
    const search = await makeSearch(makeRegistry(rows, { language: 'zh-Hant', vocabulary }));
    search?.add();
    for (const text of ['誰看得到員工的打卡紀錄？', '谁看得到员工的打卡纪录？'])
      expect(
        search?.search(text).understood?.asked.flatMap(({ values }) => values.map(({ id }) => id)),
        text,
      ).to.deep.equal(['staff', 'clock']);
    expect(search?.search('伺服器在哪個國家？').understood?.asked[0]?.fact).to.equal('locations');
    expect(search?.search('資料會傳到美國嗎？').understood?.asked[0]?.values[0]?.id).to.equal('US');
  });

  it('leaves out verbs and small words in any form, and no word that asks for something by itself', async () => {
    const asks = [
      ['es', '¿emplean, entregan o verían ustedes algo?'],
      ['fr', 'transmettez-vous, voyez-vous quelque chose'],
      ['ar', 'شو بيشوفوا وبيعرفوها مين'],
      ['zh-Hans', '请问到底给哪几家用'],
    ] as const;
    for (const [language, text] of asks) {
      const search = await makeSearch(listIn(language));
      search?.add();
      const { found, understood } = search?.search(text) ?? {};
      expect(understood?.unknown, text).to.deep.equal([]);
      expect(found, text).to.deep.equal([0]);
    }
    for (const language of LANGUAGES) {
      const spoken = await loadSpoken(listIn(language));
      const { small } = new Lexicon(listIn(language), spoken);
      const own = listStock(spoken?.stock).slice(listStock().length);
      const phrases = own.flatMap((item) => item.phrases.map((one) => foldText(one.replace(LOOSE, ''))));
      expect(
        phrases.filter((phrase) => small.has(phrase)),
        language,
      ).to.deep.equal([]);
    }
  });

  it('takes what is left beside people for something that is known of them, unless it is written as a name', async () => {
    const vocabulary = { subjects: [{ id: 'student', name: 'Estudiantes' }] };
    const search = await makeSearch(makeRegistry({ acme: {} }, { language: 'es', vocabulary }));
    search?.add();
    const absentIn = (text: string) =>
      search
        ?.search(text)
        .understood?.asked.filter((one) => one.isAbsent)
        .map(({ words }) => words);
    expect(absentIn('¿saben que mi hijo tiene estrabismo?')).to.deep.equal(['estrabismo']);
    expect(absentIn('¿los datos de mi hijo están en Umpteen?')).to.deep.equal([]);
  });

  it('is missing in other languages, and without it a list answers by its own words', async () => {
    expect(await loadSpoken(listIn('en'))).to.equal(undefined);
    expect(await loadSpoken(listIn('fi'))).to.equal(undefined);
    const search = new Search(listIn('es'));
    search.add();
    expect(search.search('Acme').found).to.deep.equal([0]);
  });
});
