import { expect } from '@open-wc/testing';
import { normalizeRegistry } from '../../../../src/core/model/normalize-registry.js';
import { parseDocument } from '../../../../src/core/reading/parse-document.js';
import { toFallback } from '../../../../src/keeper/fallback/to-fallback.js';
import { place, shadowRoots, showRegistry } from '../../../helpers/element.js';
import { CONTROLS, listOf } from '../../../helpers/turning-texts.js';

interface Piece {
  readonly text: string;
  readonly rect: DOMRect;
}

/** What stands in a block from its beginning to its end: each text node, in pieces where it holds texts of the file and ours. */
function piecesIn(root: Document | ShadowRoot | Element): Map<Element, Piece[]> {
  const blocks = new Map<Element, Piece[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || node.data.trim() === '' || /^(?:style|script)$/i.test(parent.localName)) continue;
    let block: Element = parent;
    while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
    const found = blocks.get(block) ?? [];
    blocks.set(block, found);
    for (const { 0: text, index } of node.data.matchAll(/\s*(?:Zq\d+[^]*|(?:(?!Zq\d)[^])+)/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const rects = range.getClientRects();
      // What is broken over lines has no one place.
      if (rects.length >= 1 && text.trim() !== '')
        found.push({ text: text.trim(), rect: range.getBoundingClientRect() });
    }
  }
  return blocks;
}

/** Neighbours on a line of which the later one stands before the earlier. */
function moved(root: Document | ShadowRoot | Element): string[] {
  const found: string[] = [];
  for (const pieces of piecesIn(root).values()) {
    pieces.forEach((piece, at) => {
      const before = pieces[at - 1];
      if (!before || piece.rect.width === 0 || before.rect.width === 0) return;
      const isOneLine =
        Math.abs(piece.rect.top - before.rect.top) < 4 && piece.rect.height < 40 && before.rect.height < 40;
      if (isOneLine && piece.rect.left < before.rect.right - 1) found.push(`${before.text} | ${piece.text}`);
    });
  }
  return found;
}

/** No line ends before its text does: each block is as wide as it needs to be. */
function widen(): HTMLElement {
  const wide = place();
  wide.style.width = '6000px';
  return wide;
}

describe('<vendor-disclosure>: texts that run another way', () => {
  it('would be seen to move what stands beside them, were they not held apart', () => {
    const wide = widen();
    for (const name of ['an override', 'an embedding', 'letters that run from right to left at its end']) {
      wide.innerHTML = '<p><span></span><span> 29 (ours)</span></p>';
      (wide.querySelector('span') as HTMLElement).textContent = CONTROLS[name]?.('Zq1') ?? '';
      expect(moved(wide), name).to.have.length(1);
    }
  });

  for (const [name, make] of Object.entries(CONTROLS)) {
    it(`leaves where it is what stands beside a text with ${name}`, async () => {
      const list = listOf(make);
      const element = await showRegistry(list);
      const wide = widen();
      wide.append(element);
      await element.updateComplete;
      for (const root of shadowRoots(element))
        for (const details of root.querySelectorAll('details')) details.open = true;
      const found = [];
      for (const view of ['list', 'changes', 'matrix'] as const) {
        element.view = view;
        await element.updateComplete;
        for (const root of shadowRoots(element)) found.push(...moved(root).map((one) => `${view}: ${one}`));
      }
      expect(found).to.deep.equal([]);
    });

    it(`leaves where it is, without scripts, what stands beside a text with ${name}`, () => {
      const { document: read } = parseDocument(listOf(make));
      const wide = widen();
      wide.innerHTML = toFallback(normalizeRegistry(read, new Date('2026-06-01')));
      for (const details of wide.querySelectorAll('details')) details.open = true;
      expect(moved(wide)).to.deep.equal([]);
    });
  }
});
