// What can be measured of the words of a list as it stands on a page. Each function runs in the page: see seen-faults.ts.

/** Words that go on in the next line without a hyphen, but for addresses and what no line could hold. @param widest in pixels */
export function brokenWords(widest: number): string[] {
  const roots: ParentNode[] = [document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot];
  const found = new Set<string>();
  const range = document.createRange();
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('.visually-hidden, style, option')) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== 3) continue;
        // What a line may be parted at is no part of a word.
        for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}\p{M}’']+/gu)) {
          if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word)) continue;
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
          const width = boxes.reduce((sum, box) => sum + box.width, 0);
          const [first] = boxes;
          if (width < widest && boxes.some(({ top }) => Math.abs(top - (first?.top ?? top)) > 4))
            found.add(`${word} in ${element.closest('[part], [class]')?.outerHTML.slice(0, 60) ?? ''}`);
        }
      }
    }
  }
  return [...found];
}

/** Texts that look otherwise than the CSS part they are in: a page cannot reach them. */
export function withoutPart(): string[] {
  const list = document.querySelector('vendor-disclosure') as HTMLElement;
  const roots: ParentNode[] = [list.shadowRoot as ShadowRoot];
  const found = new Set<string>();
  const looks = ['color', 'fontWeight', 'fontStyle', 'fontSize'] as const;
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      // What a search has met is reached by a custom property.
      if (!isText || !element.checkVisibility() || element.closest('.visually-hidden, style, option, mark'))
        continue;
      let part: Element | null = element;
      while (part && !part.hasAttribute('part') && part !== list)
        part = part.parentElement ?? (part.getRootNode() as ShadowRoot).host;
      const [own, reached] = [getComputedStyle(element), getComputedStyle(part ?? list)];
      if (part === list || looks.some((name) => own[name] !== reached[name]))
        found.add(
          `${element.localName}.${element.className.toString()}: ${element.textContent?.trim().slice(0, 40)}`,
        );
    }
  }
  return [...found];
}
