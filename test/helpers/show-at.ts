import { oneEvent } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { showRegistry } from './element.js';
import { makeDocument } from './registries.js';

export const fruit = makeDocument({
  apple: { purposes: ['email'] },
  banana: { purposes: ['hosting'], category: 'side' },
  cherry: { purposes: ['email'], category: 'side' },
  past: { until: '2020-01-31' },
});
export const HASH = { 'sync-url': 'hash' };
const before = location.href;

/** The page’s own address again. */
export const leaveAddress = (): void => history.replaceState(null, '', before);

export const at = (hash: string, state: unknown = null): void =>
  history.replaceState(state, '', hash || before);
export const showAt = (hash: string, attributes = {}): Promise<VendorDisclosureElement> => {
  at(hash);
  return showRegistry(fruit, { attributes: { ...HASH, ...attributes } });
};

/** Goes through the history as a reader does. */
export const go = async (element: VendorDisclosureElement, steps: 1 | -1): Promise<void> => {
  const moved = oneEvent(window, 'popstate');
  history.go(steps);
  await moved;
  await element.updateComplete;
};
