import { expect } from '@open-wc/testing';
import { showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { rendered } from '../../../helpers/rendered.js';
import { entries, find, findAll } from '../../../helpers/roles.js';

const MANY = 90;
const notes = (length: number): string[] =>
  Array.from({ length: MANY }, (_, at) => `${at} ${'word '.repeat(length / 5)}`);
const listOf = (length: number) =>
  makeDocument({ acme: { data: notes(length).map((note) => ({ type: 'name', note })) } });

describe('<vendor-disclosure>: a list of many long texts', () => {
  it('shows those that a page can draw without keeping its reader, and the others once asked for', async () => {
    const element = await showRegistry(listOf(1500));
    await rendered(element, () => findAll(element, 'button', `Show all ${MANY}`).length === 1);
    const [entry] = entries(element) as [HTMLElement];
    expect(entry.textContent.length).to.be.within(10_000, 15_000);
    find(element, 'button', `Show all ${MANY}`).click();
    await rendered(element, () => entry.textContent.includes(`(${MANY - 1} word`));
    expect(findAll(element, 'button', `Show all ${MANY}`)).to.have.length(0);
    for (let at = 0; at < MANY; at += 1) expect(entry.textContent).to.include(`(${at} word`);
  });

  it('draws none of them anew once the others are offered', async () => {
    let calls = 0;
    const ofWhom = (people: string): string => ((calls += 1), `of ${people}`);
    const data = Array.from({ length: 300 }, () => ({ type: 'name', subjects: ['student'] }));
    const element = await showRegistry(makeDocument({ acme: { data } }), {
      properties: { messages: { ofWhom } },
    });
    const [entry] = entries(element) as [HTMLElement];
    const first = entry.querySelector('[part=data] li');
    await rendered(element, () => findAll(element, 'button', 'Show all 300').length === 1);
    expect(first?.isConnected).to.equal(true);
    expect(entry.querySelector('[part=data] li')).to.equal(first);
    expect(calls % 100).to.equal(0);
  });

  it('shows the first of many other names, and the others once asked for', async () => {
    const file = makeDocument({ acme: {} });
    const aliases = Array.from({ length: 300 }, (_, at) => `Name ${at}.`);
    const element = await showRegistry({ ...file, vendors: [{ ...file.vendors[0], aliases }] });
    await rendered(element, () => findAll(element, 'button', 'Show all 300').length === 1);
    const [entry] = entries(element) as [HTMLElement];
    expect(entry.textContent).to.include('Also: Name 0., Name 1.').and.not.to.include('Name 150.');
    find(element, 'button', 'Show all 300').click();
    await rendered(element, () => entry.textContent.includes(', Name 299.'));
    for (const alias of aliases) expect(entry.textContent).to.include(alias);
  });

  it('shows all of as many short ones', async () => {
    const element = await showRegistry(listOf(50));
    const [entry] = entries(element) as [HTMLElement];
    expect(entry.textContent).to.include(`(${MANY - 1} word`);
    expect(findAll(element, 'button', /^Show all/)).to.have.length(0);
  });
});
