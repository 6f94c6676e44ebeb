/** The box within the page in which the reader has scrolled to an element; undefined for the page itself. */
export function scrollerOf(element: Element): Element | undefined {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element && at.scrollTop > 0 && at !== document.scrollingElement) return at;
  }
  return undefined;
}
