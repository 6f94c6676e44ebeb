import { LitElement, type CSSResult, type CSSResultOrNative } from 'lit';
import { request } from './request.js';

/** An element that keeps its styles in a document other than the one of its script: a frame, another window. */
export class PortableElement extends LitElement {
  #adopted: readonly CSSResult[] | undefined;

  /** Styles of what comes after the first rows: adopted with the first update after they are there. */
  protected get laterStyles(): readonly CSSResult[] | undefined {
    return undefined;
  }

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
    this.#adoptLater();
    const focused = this.shadowRoot?.activeElement;
    super.performUpdate();
    if (focused && !focused.isConnected) this.onFocusLost();
  }

  adoptedCallback(): void {
    this.#renewStyles();
  }

  #adoptLater(): void {
    const { laterStyles } = this;
    if (!laterStyles || this.#adopted) return;
    this.#adopted = laterStyles;
    this.shadowRoot?.adoptedStyleSheets.push(...this.#sheetsOf(laterStyles));
  }

  /** Style sheets belong to the document they were made in: in another one they are made anew. */
  #renewStyles(): ShadowRoot | null {
    const { shadowRoot } = this;
    const { elementStyles } = this.constructor as typeof LitElement;
    const sheets = this.#sheetsOf([...elementStyles, ...(this.#adopted ?? [])]);
    if (shadowRoot && sheets.length > 0) shadowRoot.adoptedStyleSheets = sheets;
    return shadowRoot;
  }

  #sheetsOf(styles: readonly CSSResultOrNative[]): CSSStyleSheet[] {
    const { ownerDocument } = this;
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet) return [];
    return styles.map((style) => {
      const own = ownerDocument === document && 'styleSheet' in style ? style.styleSheet : undefined;
      if (own) return own;
      const sheet = new Sheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
  }
}
