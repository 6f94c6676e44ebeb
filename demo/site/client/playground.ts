// The playground: what is set goes to the list at once, and into the lines to copy.
import { listWeakColors } from '../playground/list-weak-colors.js';
import { makeStyles } from '../playground/make-styles.js';
import { makeTag } from '../playground/make-tag.js';
import { readSettingsAddress, writeSettingsAddress } from '../playground/settings-address.js';
import { readChanged, writeChanged } from './form-settings.js';
import { readSettings } from './read-settings.js';
import type { VendorDisclosureElement } from '../../../src/index.js';

const form = document.querySelector<HTMLFormElement>('form.settings') as HTMLFormElement;
const list = document.querySelector<VendorDisclosureElement>('vendor-disclosure') as VendorDisclosureElement;
const stage = document.querySelector<HTMLElement>('.stage') as HTMLElement;
const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) as HTMLElement;
const hashes = JSON.parse(form.dataset['hashes'] ?? '{}') as Record<string, string>;

/** What the list shows now, so that it is asked for anew only when that changes. */
let shown = '';

function update(): void {
  const address = writeSettingsAddress(location.hash, readChanged(form));
  if (address !== location.hash) history.replaceState(history.state, '', address || location.pathname);
  show();
}

function show(): void {
  const settings = readSettings(form, hashes);
  find('#tag code').textContent = makeTag(settings);
  find('#styles code').textContent = makeStyles(settings.tokens);
  for (const control of form.querySelectorAll<HTMLElement>('[data-attribute]')) {
    const name = control.dataset['attribute'] ?? '';
    const value = settings.attributes[name];
    if (value === undefined) list.removeAttribute(name);
    else if (list.getAttribute(name) !== value) list.setAttribute(name, value);
  }
  for (const control of form.querySelectorAll<HTMLElement>('[data-token]')) {
    const name = control.dataset['token'] ?? '';
    const value = settings.tokens[name];
    if (value === undefined) list.style.removeProperty(name);
    else list.style.setProperty(name, value);
  }
  const weak = (['light', 'dark'] as const).flatMap((scheme) => listWeakColors(colorsOf(scheme), scheme));
  find('#contrast').replaceChildren(...weak.map(line));
  showRegistry();
  const data = new FormData(form);
  stage.dataset['scheme'] = String(data.get('scheme'));
  stage.dataset['width'] = String(data.get('width'));
}

function colorsOf(scheme: 'light' | 'dark'): Record<string, string> {
  const fields = [...form.querySelectorAll<HTMLInputElement>(`[data-${scheme}]`)];
  return Object.fromEntries(fields.map((field) => [field.dataset['token'] ?? '', field.value]));
}

function line(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

function showRegistry(): void {
  const data = new FormData(form);
  const choice = String(data.get('list'));
  const own = String(data.get('own'));
  find('#own').hidden = choice !== 'own';
  const wanted = choice === 'own' ? own : choice;
  if (wanted === shown) return;
  shown = wanted;
  const fault = find('#fault');
  fault.textContent = '';
  if (choice !== 'own') {
    list.removeAttribute('src');
    list.registry = undefined;
    list.setAttribute('src', choice);
    return;
  }
  try {
    list.registry = JSON.parse(own) as unknown;
  } catch (error) {
    fault.textContent = `This is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

list.addEventListener('vd-load', ({ registry }) => {
  find('#categories').replaceChildren(
    ...['all', ...registry.categories.map(({ id }) => id)].map((id) => new Option(id, id)),
  );
});
// What is done in the list itself is written into the tag too, as far as the tag can say it.
list.addEventListener('vd-change', ({ category, query, view }) => {
  for (const [name, value] of Object.entries({ category, query, view })) {
    const control = form.querySelector<HTMLInputElement>(`[data-attribute="${name}"]`);
    if (control) control.value = value;
  }
  update();
});
// Some fields of the form stand outside of it, above the list.
addEventListener('input', ({ target }) => {
  if ((target as HTMLInputElement).form === form) update();
});
form.addEventListener('submit', (event) => event.preventDefault());
// Fields have their first values again only after the event.
form.addEventListener('reset', () => setTimeout(update));
find('#file').addEventListener('change', (event) => {
  const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
  void file?.text().then((text) => {
    (form.elements.namedItem('own') as HTMLTextAreaElement).value = text;
    update();
  });
});
// Where there is little room, the list stands below the settings: as little as can be between them.
if (matchMedia('(width < 48rem)').matches)
  for (const group of [...form.querySelectorAll('details')].slice(1)) group.open = false;
function followAddress(): void {
  writeChanged(form, readSettingsAddress(location.hash));
  show();
}
addEventListener('hashchange', followAddress);
followAddress();
