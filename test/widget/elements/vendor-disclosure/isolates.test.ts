import { expect } from '@open-wc/testing';
import { normalizeRegistry } from '../../../../src/core/model/normalize-registry.js';
import { parseDocument } from '../../../../src/core/reading/parse-document.js';
import type { Registry } from '../../../../src/core/model/registry.js';
import type { RegistryDocument } from '../../../../src/core/schema/registry-schema.js';
import { toExhibitB } from '../../../../src/keeper/export/exhibit-b/to-exhibit-b.js';
import { toExhibitBHtml } from '../../../../src/keeper/export/exhibit-b/to-exhibit-b-html.js';
import { toHtmlPage } from '../../../../src/keeper/export/to-html-page.js';
import { toFallback } from '../../../../src/keeper/fallback/to-fallback.js';
import { noticeHtml } from '../../../../src/keeper/notice/notice-html.js';
import { toNotice } from '../../../../src/keeper/notice/to-notice.js';
import { toHistoryPage } from '../../../../src/keeper/publish/pages/to-history-page.js';
import { toVersionPage } from '../../../../src/keeper/publish/pages/to-version-page.js';
import { toWithdrawnPage } from '../../../../src/keeper/publish/pages/to-withdrawn-page.js';
import { place, shadowRoots, showRegistry } from '../../../helpers/element.js';
import { CONTROLS, listOf, OF_FILE } from '../../../helpers/turning-texts.js';

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

/** What keepers' commands make for browsers, of a list and the version before it. */
const PAGES: Readonly<Record<string, (registry: Registry, before: RegistryDocument) => string>> = {
  'the list without scripts': (registry) => toFallback(registry),
  'a page of the list': (registry) => toHtmlPage(registry),
  'a notice': ({ document }, before) => noticeHtml(toNotice(before, document, 'https://a.example/')),
  'the schedule of an agreement': (registry) => {
    const dataTypes = registry.document.vocabulary?.dataTypes?.map((term) => ({
      ...term,
      mappings: [{ scheme: 'ndpa', term: 'Communications', fit: 'exact' }],
    }));
    const vocabulary = { ...registry.document.vocabulary, dataTypes };
    const mapped = read({ ...registry.document, vocabulary });
    return toExhibitBHtml(mapped, toExhibitB(mapped, 's1'), mapped.terms.subjects.get('s1')?.name ?? '');
  },
  'the page of all versions': ({ document }) =>
    toHistoryPage(
      {
        url: 'https://a.example/',
        versions: [{ version: 2, date: '2026-03-01', integrity: 'x', file: 'y' }],
      },
      document,
    ).join(''),
  'the page of a version': ({ document }) => toVersionPage(document, [], false).join(''),
  'the page of a version that was withdrawn': ({ document }, { title = '' }) => {
    const withdrawn = { date: '2026-03-02', reason: title, after: 2 };
    return toWithdrawnPage({ version: 1, date: '2026-01-01', integrity: 'x', withdrawn }, document).join('');
  },
};

const read = (list: unknown): Registry =>
  normalizeRegistry(parseDocument(list).document, new Date('2026-06-01'));

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

    it(`leaves where it is, in every page that keepers make, what stands beside a text with ${name}`, () => {
      const registry = read(listOf(make));
      const { document: before } = read(listOf((text) => make(`${text}0`)));
      for (const [page, write] of Object.entries(PAGES)) {
        const wide = widen();
        wide.innerHTML = write(registry, { ...before, version: 1, vendors: before.vendors.slice(0, 1) });
        for (const details of wide.querySelectorAll('details')) details.open = true;
        expect(wide.textContent, page).to.contain(OF_FILE);
        expect(moved(wide), page).to.deep.equal([]);
        wide.remove();
      }
    });
  }
});
