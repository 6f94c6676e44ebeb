import { expect } from '@open-wc/testing';
import { eventually } from '../../../helpers/eventually.js';
import { shadowRoots, showReal, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';

const heldApart = (element: Element): readonly (string | null)[] =>
  [...shadowRoots(element)]
    .filter(({ host }) => host.localName === 'vd-results')
    .flatMap((root) => [...root.querySelectorAll('bdi')].map(({ textContent }) => textContent));

describe('texts of a list among others', () => {
  // The first, since lists are held apart from then on: a page may have lists of both directions.
  it('take no element of their own where they run as the interface does', async () => {
    const element = await showReal();
    expect(heldApart(element)).to.deep.equal([]);
    const [rows] = shadowRoots(element).filter(({ host }) => host.localName === 'vd-results');
    expect(rows?.querySelectorAll('*').length, 'elements of 29 rows').to.be.below(1250);
  });

  it('are held apart where they run another way, or could', async () => {
    for (const name of ['דוגמה', 'Ex\u202eample', 'مثال 5', '\u{1e900} Adlam']) {
      const element = await showRegistry(makeDocument({ a: { purpose: name }, b: {} }));
      expect(heldApart(element).join(), name).to.contain(name.slice(0, 2));
      expect(heldApart(element), name).not.to.contain('B');
    }
  });

  it('are held apart among words from right to left, also where these come later', async () => {
    const element = await showRegistry(makeDocument({ a: {}, b: {} }));
    element.lang = 'ar';
    await eventually(() => heldApart(element).includes('B'), 'held apart');
    expect(heldApart(element)).to.contain('A');
  });
});
