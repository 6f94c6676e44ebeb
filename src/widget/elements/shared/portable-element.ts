import { LitElement } from 'lit';

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
