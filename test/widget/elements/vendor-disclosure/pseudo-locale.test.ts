import { expect } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { change, make, openFilters, place } from '../../../helpers/element.js';
import { standingOut } from '../../../helpers/layout.js';
import { counted } from '../../../helpers/matrix.js';
import { pseudoLocale } from '../../../helpers/pseudo-locale.js';
import { shadowRoots } from '../../../helpers/rendered.js';

const REAL = '/data/classdojo.json';

/** A list in a narrow place, in a language of long words without a break. */
async function showNarrow(
  attributes: Readonly<Record<string, string>> = {},
): Promise<VendorDisclosureElement> {
  const element = make({
    attributes: { src: REAL, ...attributes },
    properties: { messages: pseudoLocale() },
  });
  const box = place();
  box.style.inlineSize = '320px';
  box.append(element);
  await new Promise((resolve) => element.addEventListener('vd-load', resolve, { once: true }));
  await element.updateComplete;
  return element;
}

/** What is written by us in letters and is in no brackets. */
function untranslated(element: VendorDisclosureElement, registry: string): string[] {
  const found = new Set<string>();
  // A kind is called after its group: "All users: Students".
  const isOfRegistry = (text: string): boolean => text.split(': ').every((part) => registry.includes(part));
  for (const root of shadowRoots(element)) {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      // A language is called by its own name.
      if (node.parentElement?.closest('style, [part=language]')) continue;
      if (!/\p{L}/u.test(text) || /[[\]]/.test(text)) continue;
      if (!isOfRegistry(text)) found.add(text);
    }
    for (const one of root.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title']) {
        const text = one.getAttribute(name);
        if (text && !text.includes('[') && !isOfRegistry(text)) found.add(text);
      }
  }
  return [...found];
}

describe('an interface of words 40 % longer, 320 px wide', () => {
  let registry: string;
  before(async () => {
    const document = (await (await fetch(REAL)).json()) as unknown;
    registry = allTexts(document).join('\n');
  });

  const views: Readonly<Record<string, () => Promise<VendorDisclosureElement>>> = {
    'the list': () => showNarrow(),
    'the list with a filter': async () => {
      const element = await showNarrow();
      await openFilters(element);
      await change(element, () => {
        element.shadowRoot
          ?.querySelector('vd-filters')
          ?.shadowRoot?.querySelector<HTMLInputElement>('input[type=checkbox]')
          ?.click();
      });
      return element;
    },
    'nothing found': () => showNarrow({ query: 'zzzzqqq' }),
    'what changed': () => showNarrow({ view: 'changes' }),
    'who gets what': async () => counted(await showNarrow({ view: 'matrix' })),
  };

  for (const [name, showView] of Object.entries(views)) {
    it(`leaves nothing standing out, and no word of ours in English: ${name}`, async () => {
      const element = await showView();
      expect(standingOut(element, element)).to.deep.equal([]);
      expect(untranslated(element, registry)).to.deep.equal([]);
    });
  }
});

function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(allTexts);
}
