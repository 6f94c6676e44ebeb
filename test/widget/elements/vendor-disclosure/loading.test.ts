import { expect, oneEvent } from '@open-wc/testing';
import type { VdLoadEvent } from '../../../../src/widget/events/vd-load-event.js';
import { make, place, show, showError } from '../../../helpers/element.js';
import { stubFetch, type FetchStub } from '../../../helpers/fetch-stub.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find, findAll, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: loading', () => {
  const apple = makeDocument({ apple: {} });
  const banana = makeDocument({ banana: {} });
  const cherry = makeDocument({ cherry: {} });
  const inline = (value: unknown): string =>
    `<script type="application/json">${JSON.stringify(value)}</script>`;
  let stub: FetchStub;

  beforeEach(() => {
    stub = stubFetch();
  });

  afterEach(() => stub.restore());

  it('shows a registry handed over in code and fetches nothing', async () => {
    const element = await show({ properties: { registry: apple } });
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(stub.requests).to.be.empty;
  });

  it('shows a registry inlined in the page and fetches nothing', async () => {
    const element = await show({ children: inline(banana) });
    expect(vendors(element)).to.deep.equal(['Banana']);
    expect(stub.requests).to.be.empty;
  });

  it('shows an inline registry that arrives after the element', async () => {
    const { element } = await showError({});
    const loaded = oneEvent(element, 'vd-load');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(banana);
    element.append(script);
    await loaded;
    expect(vendors(element)).to.deep.equal(['Banana']);
  });

  it('prefers the property to the inline registry, and that to src', async () => {
    const attributes = { src: '/cherry.json' };
    const element = await show({ attributes, properties: { registry: apple }, children: inline(banana) });
    expect(vendors(element)).to.deep.equal(['Apple']);
    let loaded = oneEvent(element, 'vd-load');
    element.registry = undefined;
    await loaded;
    expect(vendors(element)).to.deep.equal(['Banana']);
    expect(stub.requests).to.be.empty;
    loaded = oneEvent(element, 'vd-load');
    element.replaceChildren();
    (await stub.request(1)).answer(cherry);
    await loaded;
    expect(vendors(element)).to.deep.equal(['Cherry']);
  });

  it('resolves src against the document and is asked for as the page asks for its own parts, without a referrer', async () => {
    const element = make({ attributes: { src: 'lists/../nowhere.json' } });
    place().append(element);
    const { url, init } = await stub.request(1);
    expect(url).to.equal(new URL('nowhere.json', document.baseURI).href);
    expect(init.credentials).to.equal('same-origin');
    expect(init.referrerPolicy).to.equal('no-referrer');
  });

  it('shows only the newest where src changes while loading, whichever arrives last', async () => {
    const element = make({ attributes: { src: '/apple.json' } });
    const loads: VdLoadEvent[] = [];
    element.addEventListener('vd-load', (event) => loads.push(event));
    place().append(element);
    const first = await stub.request(1);
    element.src = '/banana.json';
    const second = await stub.request(2);
    expect(first.init.signal?.aborted).to.equal(true);
    const loaded = oneEvent(element, 'vd-load');
    second.answer(banana);
    first.answer(apple);
    await loaded;
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Banana']);
    expect(loads).to.have.length(1);
  });

  it('ends its request when it leaves the page, and asks again when it comes back', async () => {
    const element = make({ attributes: { src: '/apple.json' } });
    const home = place();
    home.append(element);
    const first = await stub.request(1);
    const aborted = oneEvent(first.init.signal as AbortSignal, 'abort');
    element.remove();
    await aborted;
    home.append(element);
    const loaded = oneEvent(element, 'vd-load');
    (await stub.request(2)).answer(apple);
    await loaded;
    expect(vendors(element)).to.deep.equal(['Apple']);
  });

  it('keeps its request when it is moved within the page', async () => {
    const element = make({ attributes: { src: '/apple.json' } });
    place().append(element);
    const request = await stub.request(1);
    place().append(element);
    const loaded = oneEvent(element, 'vd-load');
    request.answer(apple);
    await loaded;
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(stub.requests).to.have.length(1);
  });

  it('asks once for two elements with one src, and goes on for one when the other leaves', async () => {
    const [one, two, three] = [0, 1, 2].map(() => make({ attributes: { src: '/apple.json' } })) as [
      ReturnType<typeof make>,
      ReturnType<typeof make>,
      ReturnType<typeof make>,
    ];
    place().append(one, two, three);
    const request = await stub.request(1);
    await Promise.all([one.updateComplete, two.updateComplete, three.updateComplete]);
    three.remove();
    const loaded = Promise.all([oneEvent(one, 'vd-load'), oneEvent(two, 'vd-load')]);
    request.answer(apple);
    await loaded;
    expect(vendors(one)).to.deep.equal(['Apple']);
    expect(vendors(two)).to.deep.equal(['Apple']);
    expect(stub.requests).to.have.length(1);
  });

  it('shows what the page put inside until the registry is there, then no longer', async () => {
    const element = make({ attributes: { src: '/apple.json' }, children: '<p>See our policy.</p>' });
    const fallback = element.querySelector('p') as HTMLElement;
    place().append(element);
    const request = await stub.request(1);
    await element.updateComplete;
    expect(fallback.checkVisibility()).to.equal(true);
    const loaded = oneEvent(element, 'vd-load');
    request.answer(apple);
    await loaded;
    expect(fallback.checkVisibility()).to.equal(false);
    expect(vendors(element)).to.deep.equal(['Apple']);
  });

  it('keeps what the page put inside beside the error', async () => {
    const element = make({ attributes: { src: '/apple.json' }, children: '<p>See our policy.</p>' });
    const failed = oneEvent(element, 'vd-error');
    place().append(element);
    (await stub.request(1)).answer('', { status: 500 });
    await failed;
    expect((element.querySelector('p') as HTMLElement).checkVisibility()).to.equal(true);
    expect(findAll(element, 'alert')).to.have.length(1);
  });

  it('is busy and says so while there is nothing else to show', async () => {
    const element = make({ attributes: { src: '/apple.json' } });
    place().append(element);
    const request = await stub.request(1);
    await element.updateComplete;
    expect(find(element, 'region').getAttribute('aria-busy')).to.equal('true');
    expect(find(element, 'region').textContent).to.include('Loading the list');
    const loaded = oneEvent(element, 'vd-load');
    request.answer(apple);
    await loaded;
    expect(find(element, 'region').getAttribute('aria-busy')).to.equal('false');
    expect(find(element, 'region').textContent).not.to.include('Loading the list');
  });

  it('tells the page of the registry and its warnings once it is shown, up through shadow roots', async () => {
    const element = make({
      properties: { registry: { ...apple, vendors: [...apple.vendors, { id: 'broken' }] } },
    });
    const host = place();
    const loaded = oneEvent<VdLoadEvent>(host, 'vd-load');
    host.attachShadow({ mode: 'open' }).append(element);
    const event = await loaded;
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(event.registry.version).to.equal(3);
    expect(event.registry.vendors.map(({ id }) => id)).to.deep.equal(['apple']);
    expect(event.warnings.map(({ code }) => code)).to.deep.equal(['invalid']);
    expect(event.warnings[0]?.pointer).to.match(/^\/vendors\/1(\/|$)/);
    expect(event.warnings[0]?.message).not.to.equal('');
  });

  it('reload() asks past the cache and keeps what is shown until the new registry is there', async () => {
    const element = make({ attributes: { src: '/list.json' } });
    place().append(element);
    let loaded = oneEvent(element, 'vd-load');
    (await stub.request(1)).answer(apple);
    await loaded;
    loaded = oneEvent(element, 'vd-load');
    void element.reload();
    const again = await stub.request(2);
    expect(again.init.cache).to.equal('no-cache');
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Apple']);
    again.answer(banana);
    await loaded;
    expect(vendors(element)).to.deep.equal(['Banana']);
  });

  it('keeps the registry on show, and says of when it is, where reload() fails', async () => {
    const element = make({ attributes: { src: '/list.json' } });
    place().append(element);
    const loaded = oneEvent(element, 'vd-load');
    (await stub.request(1)).answer(apple);
    await loaded;
    const failed = oneEvent(element, 'vd-error');
    void element.reload();
    (await stub.request(2)).answer('', { status: 500 });
    await failed;
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(find(element, 'alert').textContent).to.include('March 1, 2026');
  });

  for (const none of [null, undefined]) {
    it(`waits where code has set the registry to ${String(none)}: one is coming`, async () => {
      const element = make({ properties: { registry: none } });
      const failures: Event[] = [];
      element.addEventListener('vd-error', (event) => failures.push(event));
      place().append(element);
      await element.updateComplete;
      expect(find(element, 'region').getAttribute('aria-busy')).to.equal('true');
      const loaded = oneEvent(element, 'vd-load');
      element.registry = makeDocument({ apple: {} });
      await loaded;
      expect(vendors(element)).to.deep.equal(['Apple']);
      element.registry = none;
      await element.updateComplete;
      expect(find(element, 'region').getAttribute('aria-busy')).to.equal('true');
      expect(failures).to.be.empty;
    });
  }

  it('shows the list in the page where code sets none', async () => {
    const element = await show({ properties: { registry: null }, children: inline(apple) });
    expect(vendors(element)).to.deep.equal(['Apple']);
  });
});
