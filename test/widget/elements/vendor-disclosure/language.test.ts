import { expect, waitUntil } from '@open-wc/testing';
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
  waitUntil(() => base(element).lang === language, `speaks ${language}`, { timeout: 20_000 });

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
    await waitUntil(
      () => {
        if (facts(element)) seen.add(base(element).lang);
        return seen.size > 0;
      },
      'the list is shown',
      { interval: 1, timeout: 20_000 },
    );
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
    await waitUntil(() => facts(element).includes('2 entries'), undefined, { timeout: 20_000 });
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
    await waitUntil(() => getComputedStyle(base(element)).direction === 'ltr');
    element.removeAttribute('dir');
    await waitUntil(() => getComputedStyle(base(element)).direction === 'rtl');
    element.lang = 'de';
    await speaks(element, 'de');
    expect(getComputedStyle(base(element)).direction).to.equal('ltr');
  });

  it('is also that of what changed, of what is taken along, and of an error', async () => {
    const element = await showRegistry(registry, { attributes: { lang: 'fr', view: 'changes' } });
    await waitUntil(() => seen(element).includes('Aucun changement n’est encore noté dans cette liste.'));
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
