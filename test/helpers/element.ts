import { fixtureSync, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { VendorDisclosureElement } from '../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import type { VdChangeEvent } from '../../src/widget/events/vd-change-event.js';
import type { VdErrorEvent } from '../../src/widget/events/vd-error-event.js';
import { find } from './roles.js';

export const REAL = '/data/classdojo.json';

export type Settings = Readonly<{
  attributes?: Readonly<Record<string, string>>;
  properties?: Partial<VendorDisclosureElement>;
  /** HTML of the element's children. */
  children?: string;
}>;

/** An element with its settings, not yet in the document. */
export function make({ attributes = {}, properties = {}, children = '' }: Settings): VendorDisclosureElement {
  const element = document.createElement('vendor-disclosure') as VendorDisclosureElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.innerHTML = children;
  return element;
}

/** A place in the document that is cleared after the test. */
export function place(): HTMLElement {
  return fixtureSync<HTMLElement>(html`<div></div>`);
}

/** An element in the document with its registry on show. */
export async function show(settings: Settings): Promise<VendorDisclosureElement> {
  const element = make(settings);
  const loaded = oneEvent(element, 'vd-load');
  place().append(element);
  await loaded;
  await element.updateComplete;
  return element;
}

export const showRegistry = (registry: unknown, more: Settings = {}): Promise<VendorDisclosureElement> =>
  show({ ...more, properties: { ...more.properties, registry } });

export const showReal = (more: Settings = {}): Promise<VendorDisclosureElement> =>
  show({ ...more, attributes: { src: REAL, ...more.attributes } });

/** An element in the document that could not show its registry, and the event that said so. */
export async function showError(
  settings: Settings,
): Promise<{ element: VendorDisclosureElement; event: VdErrorEvent }> {
  const element = make(settings);
  const failed = oneEvent<VdErrorEvent>(element, 'vd-error');
  place().append(element);
  const event = await failed;
  await element.updateComplete;
  return { element, event };
}

/** Does something as a reader and waits for the change to settle. */
export async function change(element: VendorDisclosureElement, act: () => void): Promise<VdChangeEvent> {
  const changed = oneEvent<VdChangeEvent>(element, 'vd-change');
  act();
  const event = await changed;
  await element.updateComplete;
  return event;
}

/** Types into the search field as a reader does, without waiting. */
export function typeText(element: VendorDisclosureElement, text: string): void {
  const input = find<HTMLInputElement>(element, 'searchbox', /^Search/);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Types and waits for the change to settle. */
export const search = (element: VendorDisclosureElement, text: string): Promise<VdChangeEvent> =>
  change(element, () => typeText(element, text));

/** Presses a key on an element; false where the page's own handling was prevented. */
export function press(target: Element, key: string): boolean {
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

export { openFilters } from './open-filters.js';
export { rendered, shadowRoots } from './rendered.js';
