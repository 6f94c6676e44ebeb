import { expect } from '@open-wc/testing';
import type { AllMessages } from '../../../../src/i18n/all-messages.js';
import { rendered, showRegistry } from '../../../helpers/element.js';
import { makeDocument, type Row } from '../../../helpers/registries.js';
import { quickenClock } from '../../../helpers/quick-clock.js';
import { vendors } from '../../../helpers/roles.js';
import { sizeWindow } from '../../../helpers/size-window.js';

const COUNT = 180;

/** One entry in its first category, so many in its second. */
const list = makeDocument(
  {
    first: { category: 'main' },
    ...Object.fromEntries(
      Array.from({ length: COUNT }, (_, at): [string, Row] => [
        `v${at}`,
        { category: 'side', data: [{ type: 'name', subjects: ['student'] }] },
      ]),
    ),
  },
  {
    categories: [
      { id: 'main', name: 'Main' },
      { id: 'side', name: 'Side' },
    ],
  },
);

/** How many rows there were each time that some came or went, as the second category is drawn. */
async function drawSide(
  messages: Partial<AllMessages> = {},
  begin = (): void => {},
): Promise<readonly number[]> {
  const element = await showRegistry(list, {
    attributes: { category: 'main' },
    properties: { messages },
  });
  const root = element.shadowRoot?.querySelector('vd-results')?.shadowRoot as ShadowRoot;
  const drawn: number[] = [];
  const observer = new MutationObserver(() => drawn.push(vendors(element).length));
  observer.observe(root, { childList: true, subtree: true });
  begin();
  element.category = 'side';
  // With a clock that runs ahead the answer comes in steps.
  await rendered(element, () => vendors(element).length === COUNT);
  observer.disconnect();
  return drawn;
}

describe('<vd-results>', () => {
  [
    { of: 'a frame without a size', width: 0, height: 0, rows: 1 },
    { of: 'a small phone', width: 320, height: 568, rows: 1 },
    { of: 'a phone', width: 390, height: 844, rows: 2 },
    { of: 'a desk', width: 1280, height: 900, rows: 6 },
    { of: 'a wall', width: 3840, height: 2160, rows: 6 },
  ].forEach(({ of, width, height, rows }) => {
    it(`draws first what a window of ${of} can show`, async () => {
      const mend = sizeWindow(width, height);
      const [first] = await drawSide().finally(mend);
      expect(first).to.equal(rows);
    });
  });

  it('draws in pieces that grow, so that no frame waits for a whole list', async () => {
    const drawn = await drawSide();
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

  it('draws fewer rows in a frame where they take long', async () => {
    const mend = quickenClock(40);
    const drawn = await drawSide().finally(mend);
    expect(drawn.length).to.be.above(20);
    drawn.reduce((before, now) => {
      expect(now - before).to.be.at.most(6);
      return now;
    });
  });

  it('draws each row once for a question, in however many frames', async () => {
    let calls = 0;
    const ofWhom = (people: string): string => ((calls += 1), `of ${people}`);
    const mend = quickenClock(40);
    await drawSide({ ofWhom }, () => (calls = 0)).finally(mend);
    // And once more where counts of all entries come meanwhile.
    expect(calls).to.be.within(COUNT, 2 * COUNT);
  });
});
