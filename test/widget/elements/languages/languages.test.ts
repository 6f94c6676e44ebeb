import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { eventually } from '../../../helpers/eventually.js';
import { stubFetch, type FetchStub } from '../../../helpers/fetch-stub.js';
import { entry, find, findAll, shownText, textOf, vendors, walk } from '../../../helpers/roles.js';
import { makeDocument } from '../../../helpers/registries.js';
import { change, make, place } from '../../../helpers/element.js';
import type { VdLoadEvent } from '../../../../src/widget/events/vd-load-event.js';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';

const SRC = '/lists/vendors.json';
const file = makeDocument(
  {
    maps: { purpose: 'Draws maps.', data: [{ type: 'location' }], subjects: [{ id: 'student' }] },
    post: { purpose: 'Sends letters.', data: [{ type: 'email-address' }] },
  },
  { title: 'Who gets what', translations: ['es', 'ar'] },
);
const SPANISH = {
  formatVersion: 1,
  language: 'es',
  texts: {
    'Who gets what': 'Quién recibe qué',
    'Draws maps.': 'Dibuja mapas.',
    'Precise location': 'Ubicación exacta',
    gps: 'dónde estoy',
    Students: 'Alumnos',
    'Email address': 'Correo',
    Main: '',
  },
};
const ARABIC = { formatVersion: 1, language: 'ar', texts: { 'Who gets what': 'من يحصل على ماذا' } };

const field = (element: Element): HTMLSelectElement =>
  find<HTMLSelectElement>(element, 'combobox', /^(Language|Idioma|Sprache|لغة)/);
const languages = (element: Element): string[] => [...field(element).options].map(textOf);
const chosen = (element: Element): string => textOf(field(element).selectedOptions[0] as Element);
const langOf = (element: Element, text: string): string | undefined =>
  [...walk(element)]
    .filter((one) => one.childElementCount === 0 && textOf(one) === text)
    .map((one) => one.closest('[lang]')?.getAttribute('lang') ?? undefined)[0];

describe('A list with translations', () => {
  let stub: FetchStub;
  beforeEach(() => (stub = stubFetch()));
  afterEach(() => stub.restore());

  const showIn = async (lang: string, ...answers: unknown[]): Promise<VendorDisclosureElement> => {
    const element = make({ attributes: { src: SRC, lang } });
    const loaded = oneEvent(element, 'vd-load');
    place().append(element);
    for (const [at, answer] of [file, ...answers].entries()) (await stub.request(at + 1)).answer(answer);
    await loaded;
    await element.updateComplete;
    return element;
  };
  const choose = async (element: VendorDisclosureElement, name: string): Promise<void> => {
    const select = field(element);
    select.selectedIndex = languages(element).indexOf(name);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  };

  it('is shown in the language of its reader, with what counts beneath', async () => {
    const element = await showIn('es-MX', SPANISH);
    expect(stub.requests.map(({ url }) => new URL(url).pathname)).to.deep.equal([
      SRC,
      '/lists/vendors.es.json',
    ]);
    expect(textOf(find(element, 'heading', 'Quién recibe qué'))).to.equal('Quién recibe qué');
    expect(textOf(entry(element, 'Maps')))
      .to.contain('Dibuja mapas.')
      .and.contain('Ubicación exacta');
    // Safari begins the name with a capital.
    expect(shownText(element)).to.match(/original \(inglés\)/i);
  });

  it('shows what has no translation in the original, and says in which language that is', async () => {
    const element = await showIn('es', SPANISH);
    expect(langOf(element, 'Sends letters.')).to.equal('en');
    expect(langOf(element, 'Dibuja mapas.')).to.equal(undefined);
    expect(shownText(element)).to.contain('Algunas partes solo están en el idioma original');
  });

  it('asks for nothing where its reader reads the original, or no translation is for them', async () => {
    for (const lang of ['en-GB', 'de']) {
      const before = stub.requests.length;
      const element = make({ attributes: { src: SRC, lang } });
      const loaded = oneEvent(element, 'vd-load');
      place().append(element);
      (await stub.request(before + 1)).answer(file);
      await loaded;
      await element.updateComplete;
      expect(stub.requests.length).to.equal(before + 1);
      expect(chosen(element)).to.equal('English');
      expect(shownText(element)).not.to.contain('original (');
    }
  });

  it('offers every language by its own name, in that language', async () => {
    const element = await showIn('es', SPANISH);
    expect(languages(element)).to.deep.equal(['English', 'Español', 'العربية']);
    expect([...field(element).options].map(({ lang }) => lang)).to.deep.equal(['en', 'es', 'ar']);
    expect(chosen(element)).to.equal('Español');
  });

  it('turns to the language that a reader chooses, words and direction too, and back', async () => {
    const element = await showIn('en');
    await choose(element, 'العربية');
    (await stub.request(2)).answer(file);
    const loaded = oneEvent(element, 'vd-load');
    (await stub.request(3)).answer(ARABIC);
    await loaded;
    await element.updateComplete;
    const region = find(element, 'region');
    await eventually(() => region.lang === 'ar', 'speaks Arabic');
    expect(region.dir).to.equal('rtl');
    expect(chosen(element)).to.equal('العربية');
    expect(element.lang).to.equal('en');
    const back = oneEvent(element, 'vd-load');
    await choose(element, 'English');
    (await stub.request(4)).answer(file);
    await back;
    await element.updateComplete;
    expect(find(element, 'region').lang).to.equal('en');
  });

  it('follows the language of the page', async () => {
    const element = await showIn('en');
    element.lang = 'es';
    (await stub.request(2)).answer(file);
    const loaded = oneEvent(element, 'vd-load');
    (await stub.request(3)).answer(SPANISH);
    await loaded;
    await element.updateComplete;
    expect(chosen(element)).to.equal('Español');
  });

  for (const [what, answer] of [
    [
      'is not there',
      (): Promise<void> => stub.request(2).then((request) => request.answer('', { status: 404 })),
    ],
    ['cannot be reached', (): Promise<void> => stub.request(2).then((request) => request.fail())],
    ['is no translation', (): Promise<void> => stub.request(2).then((request) => request.answer([1]))],
  ] as const) {
    it(`stays in the original where a translation ${what}, and says so`, async () => {
      const element = make({ attributes: { src: SRC, lang: 'es' } });
      const loaded = oneEvent<VdLoadEvent>(element, 'vd-load');
      place().append(element);
      (await stub.request(1)).answer(file);
      await answer();
      const { warnings } = await loaded;
      await element.updateComplete;
      expect(warnings.map(({ code }) => code)).to.deep.equal(['translation']);
      expect(chosen(element)).to.equal('English');
      expect(textOf(find(element, 'alert'))).to.match(/español/i);
      expect(langOf(element, 'Draws maps.')).to.equal('en');
    });
  }

  it('is pinned where the list is: a translation that the page does not name by its hash says nothing', async () => {
    const hashOf = async (value: unknown): Promise<string> => {
      const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(JSON.stringify(value)));
      return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
    };
    const own = await hashOf(file);
    for (const [integrity, lang] of [
      [own, 'en'],
      [`${own} ${await hashOf(ARABIC)}`, 'en'],
      [`${own} ${await hashOf(SPANISH)}`, 'es'],
    ] as const) {
      const element = make({ attributes: { src: SRC, lang: 'es', integrity } });
      const loaded = oneEvent<VdLoadEvent>(element, 'vd-load');
      const before = stub.requests.length;
      place().append(element);
      (await stub.request(before + 1)).answer(file);
      (await stub.request(before + 2)).answer(SPANISH);
      const { warnings } = await loaded;
      await element.updateComplete;
      expect(warnings.map(({ code }) => code)).to.deep.equal(lang === 'en' ? ['translation'] : []);
      expect(shownText(element).includes('Dibuja mapas.')).to.equal(lang === 'es');
      expect(shownText(element).includes('Draws maps.')).to.equal(lang === 'en');
      element.remove();
    }
  });

  it('hands the page the list as its file has it', async () => {
    const element = make({ attributes: { src: SRC, lang: 'es' } });
    const loaded = oneEvent<VdLoadEvent>(element, 'vd-load');
    place().append(element);
    (await stub.request(1)).answer(file);
    (await stub.request(2)).answer(SPANISH);
    expect((await loaded).registry.title).to.equal('Who gets what');
  });

  for (const text of ['ubicación', 'dónde estoy', 'location', 'gps', 'mapas', 'maps']) {
    it(`is searched in both languages: ${text}`, async () => {
      const element = await showIn('es', SPANISH);
      await change(element, () => {
        const field = find<HTMLInputElement>(element, 'searchbox');
        field.value = text;
        field.dispatchEvent(new Event('input'));
      });
      expect(vendors(element)).to.deep.equal(['Maps']);
    });
  }

  it('offers no other language where it is handed over in code: there is nowhere to ask', async () => {
    const element = make({ properties: { registry: file }, attributes: { lang: 'es' } });
    const loaded = oneEvent(element, 'vd-load');
    place().append(element);
    await loaded;
    await aTimeout(0);
    expect(stub.requests.length).to.equal(0);
    expect(findAll(element, 'combobox').length).to.equal(0);
  });
});
