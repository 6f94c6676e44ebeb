import { expect } from '@open-wc/testing';
import { eventually } from '../../../helpers/eventually.js';
import { search, showRegistry, typeText } from '../../../helpers/element.js';
import { holdWords } from '../../../helpers/hold-words.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find, shownText, textOf, vendors } from '../../../helpers/roles.js';

const fruit = makeDocument({
  apple: { data: [{ type: 'name' }], subjects: [{ id: 'student' }] },
  banana: { data: [{ type: 'everything' }], subjects: [{ id: 'teacher' }], purpose: 'Speaks of grades.' },
  cherry: { data: [{ type: 'location' }] },
});
(fruit.vendors[2] as unknown as { aliases: string[] }).aliases = ['Papaya in-app purchase'];

const answerOf = (element: Element): string | undefined =>
  element.shadowRoot?.querySelector('[part=answer]')?.textContent?.trim();

describe('<vendor-disclosure>: what is said of a question', () => {
  it('names what no entry mentions beside what some do', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'birthdays and names');
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
    expect(shownText(element)).to.include('No entry mentions “birthdays”. That is not a no');
    expect(shownText(element)).not.to.include('No entry mentions “names”');
  });

  it('does not say so of what the list tells in its own words', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'grades and names');
    expect(shownText(element)).not.to.include('No entry mentions');
  });

  it('answers of no other what is asked of somebody by a word of another name, and shows whose name it is in', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'does papaya get my name?');
    expect(shownText(element)).to.include('No provider on this list is called “papaya”.');
    expect(vendors(element, /^Cherry: on this list, for other things/)).to.deep.equal(['Cherry']);
    expect(vendors(element)).to.deep.equal([]);
  });

  it('says which language is searched for a word that may be of another, and to a reader of another', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'Defter');
    expect(shownText(element)).not.to.include('searched in');
    await search(element, 'defter');
    expect(shownText(element)).to.include('This list is searched in English.');
    element.lang = 'tr';
    await eventually(() => shownText(element).includes('İngilizce'));
  });

  it('offers the translations that the list names to a question in another language', async () => {
    const element = await showRegistry({ ...fruit, translations: ['es', 'ar'] });
    await search(element, 'chi riceve la posizione di mia figlia?');
    expect(shownText(element)).to.include(
      'This list is searched in English, and your question seems to be in Italian. There is a translation in Spanish and Arabic.',
    );
  });

  it('offers as many translations as a reader may look through, and none by a name that nobody could read', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `x-${at}`);
    const element = await showRegistry({
      ...fruit,
      translations: ['es', `x-${'a'.repeat(12_000)}`, ...many],
    });
    await search(element, 'chi riceve la posizione di mia figlia?');
    expect(shownText(element)).to.include('There is a translation in Spanish').and.to.include('x-9');
    expect(shownText(element)).not.to.include('x-aaa').and.not.to.include('x-999');
  });

  it('says which languages were searched where it understands another one, and what name in it is not listed', async () => {
    const element = await showRegistry({ ...fruit, translations: ['es'] });
    await search(element, '¿quién recibe los nombres?');
    const searched = 'This list is searched in English and Spanish. There is a translation in Spanish.';
    await eventually(() => shownText(element).includes(searched));
    expect(vendors(element)).to.include('Apple');
    await search(element, '¿Papaverine recibe los nombres?');
    expect(shownText(element)).to.include('“Papaverine” is not on this list.');
    expect(shownText(element)).not.to.include('seems to be');
  });

  it('does not say that a question is not on the list, only what may be a name in it', async () => {
    const element = await showRegistry({ ...fruit, translations: ['de'] });
    const isNotListed = /is not on this list/;
    for (const text of ['do you sell our data?', 'Wer sieht die Noten meiner Tochter?', 'is it umpteen?']) {
      await search(element, text);
      expect(shownText(element), text).not.to.match(isNotListed);
    }
    await search(element, 'and Papaverine, too?');
    expect(shownText(element)).to.include('“Papaverine” is not on this list.');
    await search(element, 'Papaverine Holdings');
    expect(shownText(element)).to.include('“Papaverine Holdings” is not on this list.');
  });

  it('tells a word that it leaves out from a name that is not on the list', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'who gets names, umpteen');
    expect(shownText(element)).to.include('Not understood, and not part of this answer: “umpteen”.');
    expect(shownText(element)).not.to.include('is not on this list');
    for (const text of ['does Umpteen get names?', 'names at Umpteen']) {
      await search(element, text);
      expect(shownText(element), text).to.include('“Umpteen” is not on this list.');
      expect(shownText(element), text).not.to.include('Not understood');
    }
  });

  it('says of a vendor by name that nothing of what is asked is listed of it', async () => {
    const element = await showRegistry(fruit);
    await search(element, 'can Cherry see names of students?');
    expect(shownText(element)).to.include('What is listed of Cherry is not about “names” and “students”.');
    expect(shownText(element)).to.include('That is not a no');
    expect(shownText(element)).not.to.include('“”');
  });

  it('says which of two names is not listed, and whole names', async () => {
    const element = await showRegistry(fruit);
    for (const text of ['Umpteen Things or Cherry?', 'Cherry or Umpteen Things', 'Umpteen Things, Cherry']) {
      await search(element, text);
      expect(shownText(element), text).to.include('“Umpteen Things” is not on this list.');
      expect(shownText(element), text).not.to.include('Not understood');
    }
  });

  it('says to a greeting, and to what asks nothing, what can be asked, and shows the whole list', async () => {
    const element = await showRegistry(fruit);
    for (const text of ['hello', 'Can you help me?', '?', 'gracias']) {
      await search(element, text);
      expect(answerOf(element), text).to.match(/^Nothing was looked for: this is the whole list\./);
      expect(element.shadowRoot?.querySelector('[part=count]')?.textContent?.trim(), text).to.equal(
        '3 entries',
      );
      expect(vendors(element), text).to.have.length(3);
    }
    await search(element, 'hello, who gets names?');
    expect(answerOf(element)).to.equal(undefined);
  });

  it('says to a sentence of which nothing is looked for that nothing was, unless all entries answer it', async () => {
    const element = await showRegistry(fruit);
    for (const text of ['why do you share', 'what is this list for', 'tell me more']) {
      await search(element, text);
      expect(answerOf(element), text).to.match(/^Nothing was looked for/);
    }
    await search(element, 'who do you share data with');
    expect(answerOf(element)).to.equal(undefined);
  });

  it('answers what is asked of the list itself by what the list says of itself', async () => {
    const element = await showRegistry({
      ...fruit,
      organization: { ...fruit.organization, contact: { email: 'ask@example.org' } },
    });
    for (const text of ['when was this page last updated?', 'who is your privacy officer']) {
      await search(element, text);
      expect(answerOf(element), text).to.match(
        /^About this list: updated .* · version \d+ · Ask a question: ask@example\.org$/,
      );
    }
  });

  it('says which words of a question some text of the list has, and its answer leaves out', async () => {
    const element = await showRegistry(
      makeDocument({ acme: { purpose: 'Helps gardeners.', data: [{ type: 'name' }] } }),
    );
    await search(element, 'who gets names of gardeners');
    expect(answerOf(element)).to.equal('Not understood, and not part of this answer: “gardeners”.');
  });

  it('counts entries that only mention what is asked, quotes each of their words by itself, and tells screen readers and the page what stands there in the end', async () => {
    const data = [{ type: 'name' }];
    const subjects = [{ id: 'teacher' }];
    const element = await showRegistry(
      makeDocument({
        acme: { notes: ['Shows custom comets.'], data, subjects },
        bolt: { data, subjects },
      }),
    );
    const count = '0 entries match; 1 more does not say; 1 mentions these words';
    await search(element, 'bolt');
    const changes: unknown[] = [];
    element.addEventListener('vd-change', ({ matched, unstated }) => changes.push([matched, unstated]));
    // More words than the list has come from beside it, here later than an answer is announced.
    const words = holdWords();
    typeText(element, "kids' custom comets");
    await words.rested;
    words.release();
    await eventually(() => textOf(find(element, 'status')) === count);
    expect(vendors(element, /^Mentions “custom” and “comets”$/)).to.deep.equal(['Acme']);
    expect(element.shadowRoot?.querySelector('[part=count]')?.textContent?.trim()).to.equal(count);
    expect(changes).to.deep.equal([[0, 1]]);
  });
});
