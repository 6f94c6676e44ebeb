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

  it('shows all of as many short ones', async () => {
    const element = await showRegistry(listOf(50));
    const [entry] = entries(element) as [HTMLElement];
    expect(entry.textContent).to.include(`(${MANY - 1} word`);
    expect(findAll(element, 'button', /^Show all/)).to.have.length(0);
  });
});
