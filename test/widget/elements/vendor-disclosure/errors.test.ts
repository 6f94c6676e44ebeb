import { expect, oneEvent } from '@open-wc/testing';
import type { VdErrorEvent } from '../../../../src/widget/events/vd-error-event.js';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { make, place, showError } from '../../../helpers/element.js';
import { stubFetch, type FetchStub, type StubbedRequest } from '../../../helpers/fetch-stub.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find, findAll, textOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: errors', () => {
  const apple = makeDocument({ apple: {} });
  let stub: FetchStub;
  let thrown: unknown[];

  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push(event);
  };

  beforeEach(() => {
    stub = stubFetch();
    thrown = [];
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    stub.restore();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(thrown, 'nothing is thrown').to.be.empty;
  });

  /** An element whose request is answered so that it fails. */
  async function fail(
    respond: (request: StubbedRequest) => void,
    src = '/list.json',
  ): Promise<{ element: VendorDisclosureElement; event: VdErrorEvent }> {
    const element = make({ attributes: { src } });
    const failed = oneEvent<VdErrorEvent>(element, 'vd-error');
    place().append(element);
    respond(await stub.request(1));
    const event = await failed;
    return { element, event };
  }

  it('no-source: says that the page names no list', async () => {
    const { element, event } = await showError({});
    expect(event.code).to.equal('no-source');
    expect(event.message).to.include('src');
    expect(textOf(find(element, 'alert'))).to.include('does not say which list');
  });

  it('network: says that the list could not be reached, with the cause for developers', async () => {
    const { element, event } = await fail((request) => request.fail(), 'https://elsewhere.example/list.json');
    expect(event.code).to.equal('network');
    expect(event.cause).to.be.instanceOf(TypeError);
    expect(textOf(find(element, 'alert'))).to.include('could not be reached');
  });

  it('keeps its distance from the fallback below it', async () => {
    const { element } = await showError({ children: '<table><tr><td>Acme</td></tr></table>' });
    const table = element.querySelector('table') as HTMLElement;
    const gap = table.getBoundingClientRect().top - find(element, 'alert').getBoundingClientRect().bottom;
    expect(gap).to.be.at.least(12);
  });

  it('network: also where src is no address', async () => {
    const { event } = await showError({ attributes: { src: 'http://[' } });
    expect(event.code).to.equal('network');
    expect(stub.requests).to.be.empty;
  });

  it('http: says that the list is not at its address, with the status for developers', async () => {
    const { element, event } = await fail((request) => request.answer('Gone', { status: 410 }));
    expect(event.code).to.equal('http');
    expect(event.message).to.include('410');
    expect(textOf(find(element, 'alert'))).to.include('not at its address');
  });

  it('http: says that signing in may be needed where the site refuses its own list', async () => {
    const { element, event } = await fail((request) => request.answer('', { status: 401 }));
    expect(event.code).to.equal('http');
    expect(textOf(find(element, 'alert'))).to.include('You may need to sign in');
  });

  it('too-large: reads no list above 64 MB', async () => {
    const { event } = await fail((request) =>
      request.answer(apple, { headers: { 'content-length': String(65 * 1024 * 1024) } }),
    );
    expect(event.code).to.equal('too-large');
  });

  it('syntax: says that the list arrived damaged', async () => {
    const { element, event } = await fail((request) => request.answer('{"formatVersion": 1,'));
    expect(event.code).to.equal('syntax');
    expect(event.cause).to.be.instanceOf(SyntaxError);
    expect(textOf(find(element, 'alert'))).to.include('damaged');
  });

  it('syntax: also for an inline registry', async () => {
    const { event } = await showError({ children: '<script type="application/json">{,}</script>' });
    expect(event.code).to.equal('syntax');
  });

  it('schema: refuses a format version above its own, and names it to developers', async () => {
    const { element, event } = await showError({
      properties: { registry: { ...apple, formatVersion: 2 } },
    });
    expect(event.code).to.equal('schema');
    expect(event.message).to.include('2');
    expect(textOf(find(element, 'alert'))).to.include('cannot read');
  });

  it('schema: refuses what is no registry', async () => {
    const { vendors: _vendors, ...withoutVendors } = apple;
    const { organization: _organization, ...withoutOrganization } = apple;
    for (const registry of [[], 'text', 7, {}, withoutVendors, withoutOrganization]) {
      const { event } = await showError({ properties: { registry } });
      expect(event.code, JSON.stringify(registry).slice(0, 40)).to.equal('schema');
    }
  });

  it('leaves no list and no search behind an error', async () => {
    const { element } = await fail((request) => request.answer('', { status: 500 }));
    expect(findAll(element, 'searchbox')).to.have.length(0);
    expect(findAll(element, 'listitem')).to.have.length(0);
    expect(find(element, 'region').getAttribute('aria-busy')).to.equal('false');
  });

  it('offers to try again, and shows the list when that works', async () => {
    const { element } = await fail((request) => request.answer('', { status: 500 }));
    const loaded = oneEvent(element, 'vd-load');
    find(find(element, 'alert'), 'button', 'Try again').click();
    (await stub.request(2)).answer(apple);
    await loaded;
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(findAll(element, 'alert')).to.have.length(0);
  });

  it('says it again where trying again fails as well', async () => {
    const { element } = await fail((request) => request.answer('', { status: 500 }));
    const failed = oneEvent<VdErrorEvent>(element, 'vd-error');
    find(find(element, 'alert'), 'button', 'Try again').click();
    (await stub.request(2)).answer('', { status: 503 });
    expect((await failed).code).to.equal('http');
    expect(textOf(find(element, 'alert'))).to.include('not at its address');
  });
});
