import { expect } from '@open-wc/testing';
import { change, showRegistry, typeText } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: vd-change', () => {
  const fruit = makeDocument({ apple: {}, banana: { category: 'side' } });

  it('tells only what a reader does, not what code does', async () => {
    const element = await showRegistry(fruit);
    const told: string[] = [];
    element.addEventListener('vd-change', (event) => told.push(event.category));
    element.category = 'main';
    element.query = 'apple';
    await element.updateComplete;
    element.reset();
    await element.updateComplete;
    await change(element, () => find(element, 'tab', /^Side/).click());
    expect(told).to.deep.equal(['side']);
  });

  it('comes once where typing is followed by a choice', async () => {
    const element = await showRegistry(fruit);
    let told = 0;
    element.addEventListener('vd-change', () => (told += 1));
    const event = await change(element, () => {
      typeText(element, 'banana');
      find(element, 'tab', /^Side/).click();
    });
    expect([event.category, event.query, event.view]).to.deep.equal(['side', 'banana', 'list']);
    expect([event.matched, event.unstated, event.total, told]).to.deep.equal([1, 0, 1, 1]);
  });
});
