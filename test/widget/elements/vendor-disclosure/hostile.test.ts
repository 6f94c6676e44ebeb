import { expect, oneEvent } from '@open-wc/testing';
import type { VdLoadEvent } from '../../../../src/widget/events/vd-load-event.js';
import { make, place, shadowRoots, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { rendered } from '../../../helpers/rendered.js';
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

  it('draws the beginning of an introduction of many long paragraphs, and offers the rest', async () => {
    const introduction = Array.from({ length: 500 }, () => 'word '.repeat(1000));
    const element = await showRegistry(makeDocument({ apple: {} }, { introduction }));
    const paragraphs = shadowRoots(element).flatMap((root) => [
      ...root.querySelectorAll('[part=introduction] p'),
    ]);
    expect(paragraphs.length).to.be.within(2, 20);
    await rendered(element, () =>
      shadowRoots(element).some((root) => root.querySelector('[part=introduction] [part=show-all]')),
    );
  });

  it('lays out no more of a long text than is seen, where it is said to tell what something is of, too', async () => {
    // A browser takes the square of its length to lay out one letter with many marks.
    const long = (): string => `a${'\u0301'.repeat(99_000)}`;
    const url = 'https://a.example/';
    const term = { id: 'one', name: long(), description: long() };
    const file = makeDocument(
      {
        apple: {
          purpose: long(),
          notes: [long()],
          data: [{ type: 'one', note: long(), service: long() }],
          subjects: [{ id: 'one' }],
          safeguards: [{ id: 'one', note: long() }],
          transfer: { mechanism: long(), url },
        },
      },
      { title: long(), vocabulary: { dataTypes: [term], subjects: [term], safeguards: [term] } },
    );
    const vendors = file.vendors.map((vendor) => ({
      ...vendor,
      name: long(),
      aliases: [long()],
      entity: { legalName: long(), place: 'DE' },
      links: [{ rel: 'privacy', url }],
    }));
    const element = await showRegistry({ ...file, vendors });
    for (const view of ['list', 'matrix', 'changes'] as const) {
      element.view = view;
      await element.updateComplete;
      for (const root of shadowRoots(element)) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (texts.nextNode())
          expect(
            texts.currentNode.textContent?.length,
            (texts.currentNode.parentNode as Element).outerHTML?.slice(0, 200),
          ).to.be.lessThan(5000);
      }
    }
  });

  it('says so where the list is empty', async () => {
    expect(shownText(await showRegistry(makeDocument({})))).to.include('no entries yet');
  });
});
