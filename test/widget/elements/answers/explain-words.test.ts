import { expect, oneEvent } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { change, openFilters, press, rendered, showRegistry } from '../../../helpers/element.js';
import { makeDocument, vocabulary } from '../../../helpers/registries.js';
import { checkbox, entry, find, findAll, shownText, textOf } from '../../../helpers/roles.js';

const MEANING = 'What these words mean';

const words = {
  ...vocabulary,
  subjects: [
    { id: 'student', name: 'Students', description: 'People who learn.', example: 'A child in grade 3.' },
    { id: 'teacher', name: 'Teachers' },
  ],
  purposes: [{ id: 'maps', name: 'Maps', description: 'Showing where places are.' }],
  dataTypes: [{ id: 'name', name: 'Name', description: 'What a person is called.' }],
};
const registry = makeDocument(
  {
    apple: {
      data: [
        { type: 'name', flow: 'sent', flowBasis: 'inferred', subjects: ['student'] },
        { type: 'name', flow: 'received' },
      ],
      subjects: [{ id: 'student' }],
    },
    banana: { subjects: [{ id: 'teacher' }] },
    cherry: { subjects: [{ id: 'teacher', basis: 'inferred' }] },
    date: { purposes: ['maps'] },
  },
  { vocabulary: words },
);

const detailsOf = (element: VendorDisclosureElement, vendor: string): HTMLDetailsElement =>
  entry(element, vendor).querySelector<HTMLDetailsElement>('details') as HTMLDetailsElement;

async function open(element: VendorDisclosureElement, details: HTMLDetailsElement): Promise<void> {
  details.querySelector('summary')?.click();
  await rendered(element, () => details.querySelector('dl') !== null);
}

describe('<vendor-disclosure>: what words mean', () => {
  it('tells it of each word of an entry once, with its example, where a reader asks', async () => {
    const element = await showRegistry(registry);
    const details = detailsOf(element, 'Apple');
    expect(textOf(details)).to.equal(`${MEANING}: Apple`);
    await open(element, details);
    const told = [...details.querySelectorAll('dl > div')].map(textOf);
    expect(told).to.deep.equal([
      'Name What a person is called.',
      'Students People who learn. For example: A child in grade 3.',
      'our reading The company does not say this in so many words; it is how this list reads its page.',
    ]);
  });

  it('tells what our reading is where nothing else is explained', async () => {
    const element = await showRegistry(registry);
    const details = detailsOf(element, 'Cherry');
    await open(element, details);
    expect([...details.querySelectorAll('dt')].map(textOf)).to.deep.equal(['our reading']);
  });

  it('tells of a purpose where that alone is explained', async () => {
    const element = await showRegistry(registry);
    const details = detailsOf(element, 'Date');
    await open(element, details);
    expect([...details.querySelectorAll('dl > div')].map(textOf)).to.deep.equal([
      'Maps Showing where places are.',
    ]);
  });

  it('offers nothing where no word of an entry is explained', async () => {
    const element = await showRegistry(registry);
    expect(detailsOf(element, 'Banana')).to.equal(null);
  });

  it('closes on Escape, which a dialog around the list then does not get, and keeps the focus', async () => {
    const element = await showRegistry(registry);
    const details = detailsOf(element, 'Apple');
    await open(element, details);
    const toggled = oneEvent(details, 'toggle');
    const summary = details.querySelector('summary') as HTMLElement;
    expect(press(summary, 'Escape')).to.equal(false);
    await toggled;
    expect(details.open).to.equal(false);
    expect((details.getRootNode() as ShadowRoot).activeElement === summary).to.equal(true);
    expect(press(summary, 'Escape')).to.equal(true);
  });

  it('turns with the language of the page while it is open', async () => {
    const element = await showRegistry(registry);
    const details = detailsOf(element, 'Apple');
    await open(element, details);
    element.messages = { forExample: 'Such as:' };
    await element.updateComplete;
    expect(textOf(details)).to.include('Such as: A child in grade 3.');
  });

  it('tells it of the values of a facet, each as the description of its box', async () => {
    const element = await showRegistry(registry);
    await openFilters(element);
    const group = find(element, 'group', 'Whose data');
    const box = checkbox(group, 'Students');
    expect(box.hasAttribute('aria-describedby')).to.equal(false);
    const button = find(group, 'button', MEANING);
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const id = box.getAttribute('aria-describedby') as string;
    const meaning = (box.getRootNode() as ShadowRoot).getElementById(id) as HTMLElement;
    expect(textOf(meaning)).to.equal('People who learn. For example: A child in grade 3.');
    expect(checkbox(group, 'Teachers').hasAttribute('aria-describedby')).to.equal(false);
    button.click();
    await element.updateComplete;
    expect(shownText(group)).not.to.include('People who learn.');
  });

  it('has no such button on a facet none of whose words is explained', async () => {
    const element = await showRegistry(registry);
    await openFilters(element);
    const without = findAll(element, 'group').filter(
      (group) => findAll(group, 'button', MEANING).length === 0,
    );
    expect(without.map((group) => textOf(group.firstElementChild as Element))).to.include('Which way');
  });

  it('tells what a ticked word means, with its example', async () => {
    const element = await showRegistry(registry);
    await openFilters(element);
    await change(element, () => checkbox(element, 'Students').click());
    const told = element.shadowRoot?.querySelector('[part=explanations]') as Element;
    expect(textOf(told)).to.equal('Students: People who learn. For example: A child in grade 3.');
  });

  it('explains by nothing that a pointer alone can reach', async () => {
    const element = await showRegistry(registry);
    const parts = ['vd-filters', 'vd-results'].map((name) => element.shadowRoot?.querySelector(name));
    expect(
      parts.flatMap((part) => [...(part?.shadowRoot?.querySelectorAll('[title]') ?? [])]).length,
    ).to.equal(0);
  });
});
