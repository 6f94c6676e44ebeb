import { LitElement } from 'lit';
import { request } from './request.js';

/** An element that keeps its styles in a document other than the one of its script: a frame, another window. */
export class PortableElement extends LitElement {
  constructor() {
    super();
    const { ownerDocument, customElementRegistry } = this;
    // Parts come from the registry of the element. Browsers without scoped registries take the options for "deep".
    const importNode = (node: Node): Node =>
      ownerDocument.importNode(node, { customElementRegistry } as ImportNodeOptions);
    Object.assign(this.renderOptions, { creationScope: { importNode } });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    this.attachShadow({ mode: 'open' });
    return this.#renewStyles() as ShadowRoot;
  }

  /** What had the focus is gone: it goes to the next sensible thing, never to the page. */
  protected onFocusLost(): void {
    request(this, { kind: 'results' });
  }

  protected override performUpdate(): void {
    const focused = this.shadowRoot?.activeElement;
    super.performUpdate();
    if (focused && !focused.isConnected) this.onFocusLost();
  }

  adoptedCallback(): void {
    this.#renewStyles();
  }

  /** Style sheets belong to the document they were made in: in another one they are made anew. */
  #renewStyles(): ShadowRoot | null {
    const { shadowRoot, ownerDocument } = this;
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
    if (shadowRoot && Sheet) {
      shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
        const sheet = new Sheet();
        sheet.replaceSync(String(style));
        return sheet;
      });
    }
    return shadowRoot;
  }
}
