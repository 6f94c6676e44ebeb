/** The language that holds for an element: its own or inherited `lang`, across shadow roots; else the reader's. */
export function inheritedLanguage(element: Element): string {
  return inherited(element, 'lang') || navigator.language || 'en';
}

/** The direction that holds for an element: a `dir` of its own or inherited wins over CSS. */
export function inheritedDirection(element: Element): 'ltr' | 'rtl' {
  const dir = inherited(element, 'dir');
  if (dir === 'ltr' || dir === 'rtl') return dir;
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

function inherited(element: Element, attribute: string): string | undefined {
  for (let at: Element | undefined = element; at;) {
    const owner: Element | null = at.closest(`[${attribute}]`);
    if (owner) return owner.getAttribute(attribute) ?? undefined;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
