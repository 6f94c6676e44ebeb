import type { ReactiveController, ReactiveControllerHost } from 'lit';

const INHERITED = ['lang', 'dir'];

/** Tells of what an element depends on and is not told of: its children, and the language and direction that it inherits, where it is and where it comes to. */
export class SurroundingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(onChange);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { attributeFilter: INHERITED, childList: true });
    let at = parentOf(this.#host);
    for (; at; at = parentOf(at)) this.#observer.observe(at, { attributeFilter: INHERITED });
    // Other surroundings may say something else.
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

/** The parent, across shadow roots. */
function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
}
