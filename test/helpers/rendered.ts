/** Between looks at what may come about without a change of nodes, as room, focus and the address do, in milliseconds. */
const LOOK_AGAIN = 200;

/** Waits until what is rendered meets a condition: looks again whenever anything in an open shadow root changes, and now and then. */
export async function rendered(element: Element, isMet: () => boolean): Promise<void> {
  let look = (): void => {};
  const observer = new MutationObserver(() => look());
  const timer = setInterval(() => look(), LOOK_AGAIN);
  try {
    await new Promise<void>((resolve, reject) => {
      look = () => {
        try {
          if (isMet()) return resolve();
        } catch (error) {
          return reject(error);
        }
        for (const root of shadowRoots(element)) {
          observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
        }
      };
      look();
    });
  } finally {
    observer.disconnect();
    clearInterval(timer);
  }
}

/** Every open shadow root below an element, its own first. */
export function shadowRoots(element: Element): ShadowRoot[] {
  const own = element.shadowRoot ? [element.shadowRoot] : [];
  const below = [element, ...own].flatMap((root) => [...root.children]);
  return [...own, ...below.flatMap((child) => shadowRoots(child))];
}
