import { LitElement } from 'lit';
import type { AddressState } from '../../src/core/query/query-params.js';
import { AddressController, type SyncUrl } from '../../src/widget/state/address-controller.js';

/** A bare element with the controller, which remembers what it was told. */
export class AddressProbe extends LitElement {
  static override properties = { syncUrl: {}, urlPrefix: {} };
  declare syncUrl: SyncUrl;
  declare urlPrefix: string;
  readonly told: AddressState[] = [];
  readonly address: AddressController;

  constructor() {
    super();
    this.syncUrl = 'query';
    this.urlPrefix = 'vd';
    this.address = new AddressController(
      this,
      () => this,
      (state) => this.told.push(state),
    );
  }
}
customElements.define('address-probe', AddressProbe);

const startHref = location.href;
const realWarn = console.warn;
const realPush = history.pushState;
export const realReplace = history.replaceState;
let probes: AddressProbe[] = [];
/** What the console was told in this test. */
export const warnings: string[] = [];

export function addProbe(syncUrl: SyncUrl = 'query', urlPrefix = 'vd'): AddressProbe {
  const probe = new AddressProbe();
  Object.assign(probe, { syncUrl, urlPrefix });
  probes.push(probe);
  document.body.append(probe);
  return probe;
}

/** Sets the page's address without an event, as a load would. */
export function visit(rest: string, state: unknown = null): void {
  realReplace.call(history, state, '', `${location.pathname}${rest}`);
}

/** What a browser tells after a navigation within the page. */
export function tell(...names: ('popstate' | 'hashchange')[]): void {
  for (const name of names) dispatchEvent(new Event(name));
}

export const rest = () => location.search + location.hash;

/** To be called in a suite: each test begins and ends with the page as it was. */
export function aroundAddress(): void {
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (message: string) => void warnings.push(message);
    visit('');
  });

  afterEach(() => {
    for (const probe of probes) probe.remove();
    probes = [];
    console.warn = realWarn;
    history.pushState = realPush;
    history.replaceState = realReplace;
    realReplace.call(history, null, '', startHref);
  });
}
