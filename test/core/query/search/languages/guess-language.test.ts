import { expect } from '@open-wc/testing';
import { guessLanguage } from '../../../../../src/core/query/search/languages/guess-language.js';

describe('The language that a question seems to be in', () => {
  it('is known by its small words, or by letters that no other has', () => {
    const asks = [
      ['de', 'Wer bekommt die Adresse meiner Tochter?'],
      ['fr', 'mot de passe'],
      ['ko', '누가 사진을 볼 수 있나요'],
      ['vi', 'Ai có thể xem ảnh của con tôi?'],
      ['ja', 'パスワード'],
      ['ar', 'كلمة السر'],
    ] as const;
    for (const [language, text] of asks) expect(guessLanguage(text, 'en'), text).to.equal(language);
  });

  it('is some other where a word alone would tell a wrong one', () => {
    for (const text of [
      'Sino ang nakakakita sa mga litrato ng anak ko?',
      'Ma iibisaa xogta',
      'Yaa arki kara sawirada ilmahayga?',
      'Кто видит фотографии?',
    ])
      expect(guessLanguage(text, 'en'), text).to.equal('und');
    expect(guessLanguage('meen byshoof swar weladi', 'ar')).to.equal('und');
  });

  it('is not asked of a name, however long', () => {
    for (const text of ['Umpteen', 'Bright Umpteen Learning Holdings', 'umpteen learning'])
      expect(guessLanguage(text, 'en'), text).to.equal(undefined);
    expect(guessLanguage('Umpteen Learning', 'ar')).to.equal(undefined);
  });
});
