import { shadowRoots } from './rendered.js';

/** Foreign code that replaces the text nodes of a page, in open shadow roots too; its translation is capital letters. */
type Translator = (root: Node) => void;

/** As Google's: each text becomes two `<font>`, one in the other, first put in, then filled. */
export const wrapInFonts: Translator = (root) => {
  for (const text of textsOf(root)) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    text.before(outer);
    outer.append(inner);
    inner.append(text.data.toUpperCase());
    text.remove();
  }
};

/** Each text in its place. */
export const swapCharacters: Translator = (root) => {
  for (const text of textsOf(root)) text.data = text.data.toUpperCase();
};

/** As Firefox's: what stands in a line is taken out, comments are dropped, and elements come back in another order. */
export const rebuildLines: Translator = (root) => {
  for (const parent of new Set(textsOf(root).map((text) => text.parentNode as ParentNode & Node))) {
    const nodes = [...parent.childNodes];
    for (const node of nodes) node.remove();
    for (const node of nodes.reverse()) {
      if (node instanceof Text && node.data.trim()) parent.append(node.data.toUpperCase());
      else if (node instanceof Element) parent.append(node);
    }
  }
};

/** Translates all that an element shows. */
export function translate(element: Element, translator: Translator): void {
  for (const root of shadowRoots(element)) translator(root);
}

/** The same, and all that comes, until the function that it gives is called. */
export function keepTranslating(element: Element, translator: Translator): () => void {
  const observer = new MutationObserver((records) => {
    const isDone = new Set<Node>();
    for (const { target, addedNodes } of records) {
      for (const node of [...addedNodes, target]) {
        if (node.isConnected && !isDone.has(node)) translator(node);
        isDone.add(node);
      }
    }
  });
  translate(element, translator);
  for (const root of shadowRoots(element)) {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  }
  return () => observer.disconnect();
}

function textsOf(root: Node): Text[] {
  if (root instanceof Text) return isOriginal(root) ? [root] : [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (isOriginal(text)) texts.push(text);
  }
  return texts;
}

const isOriginal = ({ data, parentElement }: Text): boolean =>
  data !== data.toUpperCase() && !parentElement?.closest('style, script, font');
