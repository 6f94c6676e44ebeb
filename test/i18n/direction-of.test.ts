import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/i18n/direction-of.js';

/** The codes of ISO 15924, but for those that stand for no script. */
const SCRIPTS =
  `Adlm Afak Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Berf Bhks Blis Bopo Brah Brai Bugi Buhd Cakm Cans
Cari Cham Cher Chis Chrs Cirt Copt Cpmn Cprt Cyrl Cyrs Deva Diak Dogr Dsrt Dupl Egyd Egyh Egyp Elba Elym Ethi Gara Geok Geor Glag Gong
Gonm Goth Gran Grek Gujr Gukh Guru Hanb Hang Hani Hano Hans Hant Hatr Hebr Hira Hluw Hmng Hmnp Hrkt Hung Inds Ital Jamo Java Jpan Jurc
Kali Kana Kawi Khar Khmr Khoj Kitl Kits Knda Kore Kpel Krai Kthi Lana Laoo Latf Latg Latn Leke Lepc Limb Lina Linb Lisu Loma Lyci Lydi
Mahj Maka Mand Mani Marc Maya Medf Mend Merc Mero Mlym Modi Mong Moon Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkdb Nkgb Nkoo Nshu
Ogam Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc Pcun Pelm Perm Phag Phli Phlp Phlv Phnx Piqd Plrd Prti Psin Ranj Rjng Rohg Roro Ruym
Samr Sara Sarb Saur Sgnw Shaw Shrd Shui Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Syre Syrj Syrn Tagb Takr Tale Talu
Taml Tang Tavt Tayo Telu Teng Tfng Tglg Thaa Thai Tibt Tirh Tnsa Todr Tols Toto Tutg Ugar Vaii Visp Vith Wara Wcho Wole Xpeo Xsux Yezi
Yiii`.split(/\s+/);

/** Hands of a script that has the letters: Unicode has these alone. */
const HANDS: Readonly<Record<string, string>> = { Aran: 'Arab', Syre: 'Syrc', Syrj: 'Syrc', Syrn: 'Syrc' };

/** The first letter of a script that a browser knows, by Unicode. */
function firstLetter(script: string): string | undefined {
  const pattern = new RegExp(`\\p{Script=${script}}`, 'u');
  for (let code = 0x41; code < 0x30000; code += 1) {
    const letter = String.fromCodePoint(code);
    if (pattern.test(letter) && /\p{L}/u.test(letter)) return letter;
  }
  return undefined;
}

describe('the direction of a language', () => {
  it('is the one that the browser gives to a letter of its script', () => {
    const text = document.createElement('bdi');
    document.body.append(text);
    let asked = 0;
    for (const script of SCRIPTS) {
      try {
        text.textContent = firstLetter(HANDS[script] ?? script) ?? '';
      } catch {
        continue; // Younger than the browser's Unicode, or in none.
      }
      if (!text.textContent) continue;
      asked += 1;
      for (const tag of [`und-${script}`, `en-${script}-US`, `ar-${script}`])
        expect(directionOf(tag), tag).to.equal(getComputedStyle(text).direction);
    }
    text.remove();
    expect(asked).to.be.above(150);
  });

  it('is known without a script, and of a script that Unicode has no letters of', () => {
    const turned =
      'ar az-IR ckb dv fa he kk-CN ks mn-Arab mzn nqo pa-PK pal-Phlv ps rhg-Rohg sd syr ug ur uz-AF yi';
    for (const tag of turned.split(' ')) expect(directionOf(tag), tag).to.equal('rtl');
    for (const tag of [
      'en',
      'az',
      'kk',
      'pa',
      'ur-Latn',
      'uz',
      'zh-Hant',
      'en-x-arab',
      'en-u-va-posix',
      'no tag',
      '',
    ])
      expect(directionOf(tag), tag).to.equal('ltr');
  });
});
