/** The language that holds for an element: its own or inherited `lang`, across shadow roots; else the reader's. */
export function inheritedLanguage(element: Element): string {
  return inherited(element, 'lang') || navigator.language || 'en';
}

/** The direction of an element's own or inherited `dir`; undefined where CSS alone decides. */
export function inheritedDirection(element: Element): 'ltr' | 'rtl' | undefined {
  const dir = inherited(element, 'dir')?.toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : undefined;
}

/** Set where CSS alone turns an element. */
export function styledDirection(element: Element): 'rtl' | undefined {
  return !inheritedDirection(element) && getComputedStyle(element).direction === 'rtl' ? 'rtl' : undefined;
}

function inherited(element: Element, attribute: string): string | undefined {
  for (let at: Element | undefined = element; at;) {
    const owner: Element | null = at.closest(`[${attribute}]`);
    if (owner) return owner.getAttribute(attribute) ?? undefined;
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return undefined;
}
