/** Waits until what is rendered meets a condition: looks again whenever anything in an open shadow root changes. */
export function rendered(element: Element, isMet: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    function look(): void {
      if (isMet()) {
        observer.disconnect();
        resolve();
        return;
      }
      for (const root of shadowRoots(element)) {
        observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      }
    }
    look();
  });
}

/** Every open shadow root below an element, its own first. */
export function shadowRoots(element: Element): ShadowRoot[] {
  const own = element.shadowRoot ? [element.shadowRoot] : [];
  const below = [element, ...own].flatMap((root) => [...root.children]);
  return [...own, ...below.flatMap((child) => shadowRoots(child))];
}
