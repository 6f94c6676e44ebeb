import { expect, oneEvent } from '@open-wc/testing';
import type { VdLoadEvent } from '../../../../src/widget/events/vd-load-event.js';
import { make, place, shadowRoots, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { entry, findAll, shownText, textOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: registries of any kind', () => {
  it('shows markup in texts as text', async () => {
    const bad = '<img src=x onerror=alert(1)><b>bold</b>';
    const file = makeDocument(
      { apple: { purpose: bad, notes: [bad], exclusions: [{ note: bad }] } },
      { title: bad, introduction: [bad] },
    );
    const element = await showRegistry(file);
    expect(findAll(element, 'heading', bad)).to.have.length(1);
    expect(textOf(entry(element, 'Apple')).split(bad)).to.have.length(4);
    for (const root of shadowRoots(element)) expect(root.querySelectorAll('img, b')).to.be.empty;
  });

  it('leaves out a broken record with a warning and shows the rest', async () => {
    const file = makeDocument({ apple: {}, banana: {} });
    const registry = { ...file, vendors: [file.vendors[0], { id: 'broken' }, 7, file.vendors[1]] };
    const element = make({ properties: { registry } });
    const loaded = oneEvent<VdLoadEvent>(element, 'vd-load');
    place().append(element);
    const { warnings } = await loaded;
    expect(warnings).to.have.length(2);
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
  });

  it('shows an id without a term as itself', async () => {
    const element = await showRegistry(makeDocument({ apple: { data: [{ type: 'shoe-size' }] } }));
    expect(textOf(entry(element, 'Apple'))).to.include('shoe-size');
  });

  it('shows both of two vendors with one id', async () => {
    const file = makeDocument({ apple: {} });
    const [apple] = file.vendors;
    const element = await showRegistry({ ...file, vendors: [apple, { ...apple, name: 'Pear' }] });
    expect(vendors(element)).to.deep.equal(['Apple', 'Pear']);
  });

  it('says so where the list is empty', async () => {
    expect(shownText(await showRegistry(makeDocument({})))).to.include('no entries yet');
  });
});
