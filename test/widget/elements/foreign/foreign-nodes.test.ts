import { expect } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import {
  change,
  openFilters,
  rendered,
  search,
  shadowRoots,
  showRegistry,
} from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { checkbox, entries, find, findAll, shownText, vendors } from '../../../helpers/roles.js';
import {
  keepTranslating,
  rebuildLines,
  swapCharacters,
  translate,
  wrapInFonts,
} from '../../../helpers/translators.js';

const fruit = makeDocument(
  {
    apple: { subjects: [{ id: 'student' }], purpose: 'Sends letters.' },
    banana: { subjects: [{ id: 'teacher', basis: 'inferred' }], purpose: 'Keeps files.' },
    cherry: { category: 'side', subjects: [{ id: 'student' }], purpose: 'Counts visits.' },
  },
  { title: 'Who gets our data' },
);

/** Names of the vendors on show, whether translated or not. */
const names = (element: VendorDisclosureElement): string[] =>
  entries(element).map((row) => find(row, 'heading').textContent?.trim().toLowerCase() ?? '');

const TRANSLATORS = { wrapInFonts, swapCharacters, rebuildLines };

describe('<vendor-disclosure>: translated by foreign code', () => {
  for (const [name, translator] of Object.entries(TRANSLATORS)) {
    it(`searches, filters and changes tabs as before (${name})`, async () => {
      const element = await showRegistry(fruit);
      await openFilters(element);
      translate(element, translator);
      expect(shownText(element)).to.include('WHO GETS OUR DATA').and.to.include('SENDS LETTERS.');
      expect((await search(element, 'banana')).matched).to.equal(1);
      expect(names(element)).to.deep.equal(['banana']);
      translate(element, translator);
      await search(element, '');
      expect(names(element)).to.deep.equal(['apple', 'banana', 'cherry']);
      translate(element, translator);
      const [students] = findAll(element, 'checkbox', /students/i);
      await change(element, () => students?.click());
      expect(names(element)).to.deep.equal(['apple', 'cherry']);
      expect(shownText(element)).to.match(/2 entries match/i);
      translate(element, translator);
      await change(element, () => find(element, 'tab', /side/i).click());
      expect(names(element)).to.deep.equal(['cherry']);
      translate(element, translator);
      await change(element, () => find(element, 'button', /clear all/i).click());
      await change(element, () => find(element, 'tab', /all/i).click());
      expect(names(element)).to.deep.equal(['apple', 'banana', 'cherry']);
    });

    it(`is whole again after a search that found nothing (${name})`, async () => {
      const element = await showRegistry(fruit);
      translate(element, translator);
      await search(element, 'zzzzzz');
      expect(names(element)).to.be.empty;
      translate(element, translator);
      await search(element, '');
      expect(names(element)).to.deep.equal(['apple', 'banana', 'cherry']);
      expect(new Set(vendors(element)).size).to.equal(3);
    });

    it(`keeps the translation of all that stays as it is (${name})`, async () => {
      const element = await showRegistry(fruit);
      translate(element, translator);
      await search(element, 'apple');
      expect(shownText(element)).to.include('WHO GETS OUR DATA');
      await search(element, '');
      expect(shownText(element)).to.include('WHO GETS OUR DATA');
    });

    it(`leaves what is drawn anew to one that keeps translating, and rests after it (${name})`, async () => {
      const element = await showRegistry(fruit);
      const stop = keepTranslating(element, translator);
      await search(element, 'cherry');
      await rendered(element, () => shownText(element).includes('COUNTS VISITS.'));
      expect(names(element)).to.deep.equal(['cherry']);
      await search(element, '');
      await rendered(element, () => shownText(element).includes('SENDS LETTERS.'));
      expect(names(element)).to.deep.equal(['apple', 'banana', 'cherry']);
      stop();
    });
  }

  it('draws the latest count where a translator put its own words in the place of an older one', async () => {
    const element = await showRegistry(fruit);
    translate(element, wrapInFonts);
    await search(element, 'apple');
    expect(shownText(element)).to.include('1 entry matches');
    expect(shownText(element)).not.to.include('FILTERS 3 ENTRIES');
  });

  it('keeps the focus where it is as it draws', async () => {
    const element = await showRegistry(fruit);
    await openFilters(element);
    translate(element, rebuildLines);
    const students = checkbox(element, 'STUDENTS');
    students.focus();
    await change(element, () => students.click());
    expect((students.getRootNode() as ShadowRoot).activeElement === students).to.equal(true);
  });

  it('takes the original back where the reader asks the translator for it', async () => {
    const element = await showRegistry(fruit);
    const before = shownText(element);
    translate(element, (root) => {
      const texts = [...root.childNodes].filter((node) => node instanceof Text);
      for (const text of texts) text.replaceWith(Object.assign(document.createElement('font'), { text }));
    });
    for (const root of shadowRoots(element)) {
      for (const font of root.querySelectorAll('font'))
        font.replaceWith((font as unknown as { text: Text }).text);
    }
    await search(element, 'apple');
    await search(element, '');
    expect(shownText(element)).to.equal(before);
  });
});
