import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { eventually } from '../../../helpers/eventually.js';
import type { VdErrorEvent } from '../../../../src/widget/events/vd-error-event.js';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { findKept, keepList } from '../../../../src/widget/load/kept-list.js';
import { make, place } from '../../../helpers/element.js';
import { stubFetch, type FetchStub } from '../../../helpers/fetch-stub.js';
import { useOwnCaches } from '../../../helpers/own-caches.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find, findAll, shownText, textOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: the last good list', () => {
  /** Of each test its own: a list is kept when the browser is idle, that of the test before too. */
  let src: string;
  let href: string;
  let lists = 0;
  const list = (version: number, more: object = {}) =>
    makeDocument({ apple: {} }, { version, lastUpdated: '2026-04-07', ...more });
  let stub: FetchStub;

  useOwnCaches();
  beforeEach(() => {
    src = `/kept/list-${(lists += 1)}.json`;
    ({ href } = new URL(src, location.href));
    stub = stubFetch();
  });
  afterEach(() => stub.restore());

  type Attributes = Readonly<Record<string, string>>;
  const open = (attributes: Attributes = {}, children = ''): VendorDisclosureElement => {
    const element = make({ attributes: { src, ...attributes }, children });
    place().append(element);
    return element;
  };

  /** Shows a list that comes from its address. */
  async function showFetched(registry: object, attributes: Attributes = {}, init: ResponseInit = {}) {
    const before = stub.requests.length;
    const element = open(attributes);
    const loaded = oneEvent(element, 'vd-load');
    (await stub.request(before + 1)).answer(registry, init);
    await loaded;
    return element;
  }

  /** An element whose request is answered so that there is no list. */
  async function fail(attributes: Attributes = {}, children = '', status = 500) {
    const before = stub.requests.length;
    const element = open(attributes, children);
    const failed = oneEvent<VdErrorEvent>(element, 'vd-error');
    (await stub.request(before + 1)).answer('', { status });
    const event = await failed;
    await element.updateComplete;
    return { element, event };
  }

  const isKept = async (): Promise<boolean> => (await findKept(href)) !== undefined;

  it('is kept, and shown as such with its date where no newer one can be had', async () => {
    (await showFetched(list(7))).remove();
    await eventually(isKept, 'it is kept');
    const element = open();
    const [failed, loaded] = [oneEvent<VdErrorEvent>(element, 'vd-error'), oneEvent(element, 'vd-load')];
    (await stub.request(2)).answer('', { status: 503 });
    expect((await failed).code).to.equal('http');
    await loaded;
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(textOf(find(element, 'alert'))).to.include('as updated on April 7, 2026');
    expect(findAll(element, 'button', 'Try again')).to.have.length(1);
    expect(await isKept(), 'it stays').to.equal(true);
  });

  it('gives way to the list itself once that can be had again', async () => {
    await keepList(href, [JSON.stringify(list(7))], 7);
    const { element } = await fail();
    find(find(element, 'alert'), 'button', 'Try again').click();
    (await stub.request(2)).answer(makeDocument({ banana: {} }, { version: 8 }));
    await eventually(() => vendors(element).join() === 'Banana', 'it is shown');
    expect(findAll(element, 'alert')).to.have.length(0);
  });

  it('comes by itself when the network is back', async () => {
    const { element } = await fail();
    const loaded = oneEvent(element, 'vd-load');
    dispatchEvent(new Event('online'));
    (await stub.request(2)).answer(list(8));
    (await stub.request(3)).answer(list(8));
    await loaded;
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(findAll(element, 'alert')).to.have.length(0);
  });

  it('is asked for no more once the element has left the page', async () => {
    const { element } = await fail();
    element.remove();
    await aTimeout(0);
    dispatchEvent(new Event('online'));
    await aTimeout(0);
    expect(stub.requests).to.have.length(1);
  });

  it('is neither kept nor shown where the page says cache="none"', async () => {
    await keepList(href, [JSON.stringify(list(7))], 7);
    const { element } = await fail({ cache: 'none' });
    expect(vendors(element)).to.deep.equal([]);
    await showFetched(list(8), { cache: 'none' });
    await eventually(async () => !(await isKept()), 'it is forgotten');
  });

  it('is not kept where its server forbids to', async () => {
    await keepList(href, [JSON.stringify(list(7))], 7);
    await showFetched(list(8), {}, { headers: { 'cache-control': 'private, no-store' } });
    await eventually(async () => !(await isKept()), 'it is forgotten');
  });

  it('is not shown to who may not see it, nor where it is gone for good', async () => {
    for (const status of [401, 403, 410]) {
      await keepList(href, [JSON.stringify(list(7))], 7);
      const { element } = await fail({}, '', status);
      expect(vendors(element), String(status)).to.deep.equal([]);
      expect(await isKept(), String(status)).to.equal(false);
    }
  });

  it('leaves alone what the page has put in the place of the list: that may be newer', async () => {
    await keepList(href, [JSON.stringify(list(7))], 7);
    const { element } = await fail({}, '<p>Our list, in words</p>');
    expect(vendors(element)).to.deep.equal([]);
  });

  it('is as if it were not there where it is damaged', async () => {
    for (const damaged of ['{"formatVersion":', '[]', '']) {
      await keepList(href, [damaged], 7);
      const { element, event } = await fail();
      expect(event.code).to.equal('http');
      expect(vendors(element)).to.deep.equal([]);
      expect(await isKept()).to.equal(false);
    }
  });

  it('says so where the list that comes is older than one that this reader has seen', async () => {
    await keepList(href, [JSON.stringify(list(7))], 7);
    const element = await showFetched(list(6));
    await eventually(
      () => shownText(element).includes('This is version 6. You have seen version 7 before.'),
      'it is said',
    );
    const next = await showFetched(list(8));
    await eventually(async () => (await findKept(href))?.includes('"version":8') === true, 'it is kept');
    expect(shownText(next)).not.to.include('You have seen');
  });

  describe('with integrity', () => {
    const hashOf = async (text: string): Promise<string> => {
      const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
      return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
    };

    it('shows the list that the page names', async () => {
      const element = await showFetched(list(7), { integrity: await hashOf(JSON.stringify(list(7))) });
      expect(vendors(element)).to.deep.equal(['Apple']);
    });

    it('shows an error and no other list, kept or not', async () => {
      await keepList(href, [JSON.stringify(list(7))], 7);
      const element = open({ integrity: await hashOf('another') });
      const failed = oneEvent<VdErrorEvent>(element, 'vd-error');
      (await stub.request(1)).answer(list(7));
      expect((await failed).code).to.equal('integrity');
      await element.updateComplete;
      expect(vendors(element)).to.deep.equal([]);
      expect(textOf(find(element, 'alert'))).to.include('so it is not shown');
    });

    it('shows the kept list only where it is the one that the page names', async () => {
      const text = JSON.stringify(list(7));
      await keepList(href, [text], 7);
      expect(vendors((await fail({ integrity: await hashOf(text) })).element)).to.deep.equal(['Apple']);
      expect(vendors((await fail({ integrity: await hashOf('another') })).element)).to.deep.equal([]);
    });

    it('asks again where it is set to something else', async () => {
      const element = await showFetched(list(7));
      const failed = oneEvent<VdErrorEvent>(element, 'vd-error');
      element.integrity = await hashOf('another');
      (await stub.request(2)).answer(list(7));
      expect((await failed).code).to.equal('integrity');
      await element.updateComplete;
      expect(vendors(element)).to.deep.equal([]);
    });
  });
});
