import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import type { Registry } from '../../core/model/registry.js';
import { isTooNested } from '../html/is-too-nested.js';
import { BEGIN, END, prerenderContent, type PrerenderOptions } from './prerender.js';

/** Why a page cannot be prerendered: what is wrong and what to do. */
export class PageError extends Error {}

/**
 * Puts the list inside the element of a page, or in the place of the list that was put there before. All else of the page
 * stays byte for byte.
 * @param options `src` tells several elements of one page apart
 * @throws PageError where the page has no element for it, or none it can stand in
 */
export function prerenderPage(page: string, registry: Registry, options: PrerenderOptions): string {
  const element = pick(elementsOf(page), options.src);
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  if (!startTag || !endTag)
    throw new PageError('<vendor-disclosure> has no end tag: write </vendor-disclosure>.');
  const own = ownPart(element) ?? { start: startTag.endOffset, end: startTag.endOffset };
  if (options.inline && hasOtherScript(element, own)) {
    throw new PageError(
      'The element has a registry of its own inside already: take that out, or leave out --inline.',
    );
  }
  const headingLevel = options.headingLevel ?? (Number(attribute(element, 'heading-level')) || undefined);
  const src = options.src ?? attribute(element, 'src');
  const content = prerenderContent(registry, { ...options, src, headingLevel });
  const made = page.slice(0, own.start) + content + page.slice(own.end);
  if (!elementsOf(made).some((one) => ownPart(one)?.start === own.start)) {
    throw new PageError(
      'No table can stand where <vendor-disclosure> is: inside <p> and the like. Put it in a <div>.',
    );
  }
  return made;
}

function elementsOf(page: string): Dom.Element[] {
  const found: Dom.Element[] = [];
  const walk = (node: Dom.Node): void => {
    if (tree.isElementNode(node) && node.tagName === 'vendor-disclosure') found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  const root = parse(page, { sourceCodeLocationInfo: true });
  if (isTooNested(root))
    throw new PageError('The page has elements within each other, more than any browser shows.');
  walk(root);
  return found;
}

function pick(elements: readonly Dom.Element[], src: string | undefined): Dom.Element {
  const [first, ...others] = elements;
  if (!first) throw new PageError('The page has no <vendor-disclosure>: put one where the list is to be.');
  if (others.length === 0) return first;
  const same = elements.filter((element) => attribute(element, 'src') === src);
  if (same.length === 1 && same[0]) return same[0];
  throw new PageError(
    `The page has ${elements.length} of <vendor-disclosure>: say by --src which one, as its attribute says it.`,
  );
}

const attribute = (element: Dom.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Where in the page our comments stand, and what is between them. */
function ownPart(element: Dom.Element): { start: number; end: number } | undefined {
  const comments = element.childNodes.filter(tree.isCommentNode);
  const start = comments.find(({ data }) => data === BEGIN)?.sourceCodeLocation?.startOffset;
  const end = comments.find(({ data }) => data === END)?.sourceCodeLocation?.endOffset;
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

function hasOtherScript(element: Dom.Element, own: { start: number; end: number }): boolean {
  return element.childNodes.some((node) => {
    if (!tree.isElementNode(node) || node.tagName !== 'script') return false;
    const at = node.sourceCodeLocation?.startOffset ?? 0;
    return attribute(node, 'type') === 'application/json' && (at < own.start || at >= own.end);
  });
}
