import { expect } from '@open-wc/testing';
import { eventually } from '../../../helpers/eventually.js';
import { make, place, shadowRoots, showError, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find } from '../../../helpers/roles.js';

const registry = makeDocument({ apple: {}, banana: {} });
const base = (element: Element): HTMLElement =>
  element.shadowRoot?.querySelector('[part=base]') as HTMLElement;
const seen = (element: Element): string =>
  shadowRoots(element)
    .map((root) => root.textContent)
    .join(' ');
const facts = (element: Element): string =>
  element.shadowRoot?.querySelector('[part=facts]')?.textContent ?? '';
const speaks = (element: Element, language: string): Promise<void> =>
  eventually(() => base(element).lang === language, `speaks ${language}`);

describe('<vendor-disclosure>: the language of the interface', () => {
  it('is that of the nearest lang, and says so', async () => {
    const element = await showRegistry(registry, { attributes: { lang: 'es' } });
    expect(base(element).lang).to.equal('es');
    expect(facts(element)).to.contain('2 entradas, 2 proveedores');
    find(element, 'searchbox', 'Buscar proveedores, finalidades o datos');
  });

  it('is not English first: nothing of the list is shown before its language is there', async () => {
    const element = make({ attributes: { lang: 'es' }, properties: { registry } });
    const seen = new Set<string>();
    place().append(element);
    await eventually(() => {
      if (facts(element)) seen.add(base(element).lang);
      return seen.size > 0;
    }, 'the list is shown');
    await element.updateComplete;
    expect([...seen]).to.deep.equal(['es']);
  });

  it('changes with the lang of the element and of whatever is around it, shadow roots included', async () => {
    const outer = place();
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const element = make({ properties: { registry } });
    outer.lang = 'en';
    inner.append(element);
    await eventually(() => facts(element).includes('2 entries'));
    outer.lang = 'es';
    await speaks(element, 'es');
    inner.lang = 'en';
    await speaks(element, 'en');
    expect(facts(element)).to.contain('2 entries, 2 providers');
    element.lang = 'es';
    await speaks(element, 'es');
    expect(facts(element)).to.contain('2 entradas');
  });

  it('turns the list from right to left where it is written so, and leaves that to a dir where there is one', async () => {
    const element = await showRegistry(registry, { attributes: { lang: 'ar' } });
    expect(getComputedStyle(base(element)).direction).to.equal('rtl');
    const field = find(element, 'searchbox', 'ابحث عن مقدّمي الخدمات أو الأغراض أو البيانات');
    expect(getComputedStyle(field).direction).to.equal('rtl');
    element.dir = 'ltr';
    await eventually(() => getComputedStyle(base(element)).direction === 'ltr');
    element.removeAttribute('dir');
    await eventually(() => getComputedStyle(base(element)).direction === 'rtl');
    element.lang = 'de';
    await speaks(element, 'de');
    expect(getComputedStyle(base(element)).direction).to.equal('ltr');
  });

  describe('which way it is written, wherever the page moves it', () => {
    const around = (attributes: Readonly<Record<string, string>>): HTMLElement => {
      const one = place();
      for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
      return one;
    };
    const inShadow = (): HTMLElement => {
      const outer = around({ dir: 'rtl' });
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      return inner;
    };
    const PLACES: Readonly<Record<string, readonly [() => HTMLElement, string]>> = {
      'dir=rtl': [() => around({ dir: 'rtl' }), 'rtl'],
      'dir=ltr': [() => around({ dir: 'ltr' }), 'ltr'],
      'nothing said': [() => around({}), 'ltr'],
      'turned by CSS': [() => around({ style: 'direction: rtl' }), 'rtl'],
      'dir=LTR in an Arabic page': [() => around({ lang: 'ar', dir: 'LTR' }), 'ltr'],
      'dir=RTL': [() => around({ dir: 'RTL' }), 'rtl'],
      'an Arabic page': [() => around({ lang: 'ar' }), 'rtl'],
      'dir=sideways': [() => around({ dir: 'sideways' }), 'ltr'],
      'a shadow root in dir=rtl': [inShadow, 'rtl'],
    };
    for (const [name, [make, direction]] of Object.entries(PLACES)) {
      it(`is as its surroundings say, where it comes and wherever it goes from there: ${name}`, async () => {
        const element = await showRegistry(registry);
        const first = make();
        first.append(element);
        const turned = (wanted: string, from: string): Promise<void> =>
          eventually(() => getComputedStyle(base(element)).direction === wanted, from);
        await turned(direction, name);
        for (const [next, [makeNext, nextDirection]] of Object.entries(PLACES)) {
          makeNext().append(element);
          await turned(nextDirection, `from ${name} to ${next}`);
          first.append(element);
          await turned(direction, `from ${next} back to ${name}`);
        }
      });
    }

    it('is as the element itself says, by code and by attribute, and as before once it says nothing', async () => {
      const element = await showRegistry(registry);
      const turned = (wanted: string): Promise<void> =>
        eventually(() => getComputedStyle(base(element)).direction === wanted, wanted);
      for (const set of [
        () => (element.dir = 'rtl'),
        () => element.setAttribute('dir', 'RtL'),
        () => (document.documentElement.dir = 'rtl'),
        () => (element.lang = 'ar'),
      ]) {
        set();
        await turned('rtl');
        for (const one of [element, document.documentElement]) one.removeAttribute('dir');
        element.removeAttribute('lang');
        await turned('ltr');
      }
    });

    it('is that of the translation for its new surroundings', async () => {
      const element = await showRegistry(registry, { attributes: { lang: 'en' } });
      element.removeAttribute('lang');
      around({ lang: 'es' }).append(element);
      await speaks(element, 'es');
    });
  });

  it('is also that of what changed, of what is taken along, and of an error', async () => {
    const element = await showRegistry(registry, { attributes: { lang: 'fr', view: 'changes' } });
    await eventually(() => seen(element).includes('Aucun changement n’est encore noté dans cette liste.'));
    element.view = 'list';
    await element.updateComplete;
    find(element, 'button', 'Tableau (CSV)');
    const { element: broken } = await showError({ attributes: { lang: 'tr' } });
    expect(seen(broken)).to.contain('Bu sayfa hangi listenin gösterileceğini söylemiyor.');
    expect(base(broken).lang).to.equal('tr');
  });

  it('is English, marked as such, where there is no such language', async () => {
    for (const lang of ['tlh', 'no language at all']) {
      const element = await showRegistry(registry, { attributes: { lang } });
      expect(base(element).lang, lang).to.equal('en');
      expect(facts(element), lang).to.contain('2 entries');
    }
  });

  it('is that of the page’s own texts where it has them, each in the place of ours', async () => {
    const element = await showRegistry(registry, {
      attributes: { lang: 'es' },
      properties: { messages: { listView: 'Todos' } },
    });
    find(element, 'searchbox', 'Buscar proveedores, finalidades o datos');
    element.messages = { search: 'Busca' };
    await element.updateComplete;
    find(element, 'searchbox', 'Busca');
  });
});
