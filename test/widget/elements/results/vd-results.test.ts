import { expect } from '@open-wc/testing';
import { showRegistry } from '../../../helpers/element.js';
import { makeDocument, type Row } from '../../../helpers/registries.js';
import { vendors } from '../../../helpers/roles.js';

const COUNT = 180;

/** One entry in its first category, so many in its second. */
const list = makeDocument(
  {
    first: { category: 'main' },
    ...Object.fromEntries(
      Array.from({ length: COUNT }, (_, at): [string, Row] => [`v${at}`, { category: 'side' }]),
    ),
  },
  {
    categories: [
      { id: 'main', name: 'Main' },
      { id: 'side', name: 'Side' },
    ],
  },
);

describe('<vd-results>', () => {
  it('draws in pieces that grow, so that no frame waits for a whole list', async () => {
    const element = await showRegistry(list, { attributes: { category: 'main' } });
    const root = element.shadowRoot?.querySelector('vd-results')?.shadowRoot as ShadowRoot;
    const drawn: number[] = [];
    const observer = new MutationObserver(() => drawn.push(vendors(element).length));
    observer.observe(root, { childList: true, subtree: true });
    element.category = 'side';
    await element.updateComplete;
    observer.disconnect();
    expect(vendors(element)).to.have.length(COUNT);
    drawn.reduce((before, now) => {
      expect(now).to.be.at.most(Math.max(10, 3 * before));
      return now;
    });
  });

  it('draws no row anew for what changes none', async () => {
    const drawn: string[] = [];
    const messages = {
      alsoKnownAs: (names: string) => {
        drawn.push(names);
        return names;
      },
    };
    const named = { ...list, vendors: list.vendors.map((one) => ({ ...one, aliases: [`Alias ${one.id}`] })) };
    const element = await showRegistry(named, { attributes: { category: 'main' }, properties: { messages } });
    expect(drawn).to.include.members(['Alias first']);
    drawn.length = 0;
    element.label = 'Providers';
    await element.updateComplete;
    expect(drawn).to.deep.equal([]);
    element.category = 'side';
    await element.updateComplete;
    expect(drawn).to.include.members(['Alias v0']);
  });
});
