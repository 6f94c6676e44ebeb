/** Every root of the document: itself and open shadow roots, in the order of the tree. */
export function* deepRoots(root: Document | ShadowRoot = document): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* deepRoots(element.shadowRoot);
  }
}

/** The root that holds the first element that a selector matches, with that element. */
export function deepFind(
  selector: string,
): { root: Document | ShadowRoot; element: HTMLElement } | undefined {
  for (const root of deepRoots()) {
    const element = root.querySelector<HTMLElement>(selector);
    if (element) return { root, element };
  }
  return undefined;
}

export function deepQueryAll(selector: string): HTMLElement[] {
  return [...deepRoots()].flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
}
