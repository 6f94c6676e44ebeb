/** How much of an element, from its top, lies behind something that the page has fixed there, in px. */
export function coveredBy(element: Element): number {
  let outer = element;
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode())
    outer = root.host;
  const { left, top, width } = element.getBoundingClientRect();
  let over = element.ownerDocument.elementFromPoint(left + width / 2, top + 1);
  let bottom = top;
  for (; over && !over.contains(outer) && !outer.contains(over); over = over.parentElement)
    bottom = Math.max(bottom, over.getBoundingClientRect().bottom);
  return bottom - top;
}
