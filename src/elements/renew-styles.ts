import type { LitElement } from 'lit';

/** Style sheets belong to the document they were made in: in another one (a frame, a window) they are made anew. */
export function renewStyles(element: LitElement): void {
  const Sheet = element.ownerDocument.defaultView?.CSSStyleSheet;
  const root = element.shadowRoot;
  if (!Sheet || !root) return;
  root.adoptedStyleSheets = (element.constructor as typeof LitElement).elementStyles.map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync(String(style));
    return sheet;
  });
}
