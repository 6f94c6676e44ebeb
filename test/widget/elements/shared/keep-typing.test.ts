import { expect } from '@open-wc/testing';
import { showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find } from '../../../helpers/roles.js';

const registry = makeDocument({ apple: {}, banana: { category: 'side' } });

describe('<vendor-disclosure>: keys', () => {
  const heard: string[] = [];
  const listen = (event: KeyboardEvent): void => void heard.push(`${event.type} ${event.key}`);
  const TYPES = ['keydown', 'keypress', 'keyup'] as const;

  beforeEach(() => {
    heard.length = 0;
    for (const type of TYPES) document.addEventListener(type, listen);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, listen);
  });

  const fire = (target: Element, type: string, init: KeyboardEventInit): void =>
    void target.dispatchEvent(
      new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }),
    );

  it('that type into a field are not heard by the page, whose shortcuts they would be', async () => {
    const field = find(await showRegistry(registry), 'searchbox', /^Search/);
    for (const type of TYPES)
      for (const key of ['s', '/', '?', 'ж', ' ', 'Backspace']) fire(field, type, { key });
    const withAltGraph = { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true };
    // WebKit has no event of this kind: there AltGr comes without Control.
    if (new KeyboardEvent('keydown', withAltGraph).getModifierState('AltGraph'))
      fire(field, 'keydown', withAltGraph);
    fire(field, 'keydown', { key: 'Process', isComposing: true });
    expect(heard).to.deep.equal([]);
  });

  it('that type nothing are heard by the page', async () => {
    const field = find(await showRegistry(registry), 'searchbox', /^Search/);
    fire(field, 'keydown', { key: 'Escape' });
    fire(field, 'keydown', { key: 'k', ctrlKey: true });
    fire(field, 'keydown', { key: 'Tab' });
    expect(heard).to.deep.equal(['keydown Escape', 'keydown k', 'keydown Tab']);
  });

  it('are the page’s where no field has the focus', async () => {
    fire(find(await showRegistry(registry), 'tab', /^All/), 'keydown', { key: 's' });
    expect(heard).to.deep.equal(['keydown s']);
  });
});
