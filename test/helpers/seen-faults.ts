// What can be measured of a list as it stands on a page. Each function runs in the page: it stands by itself, and has methods, as a
// function with a name of its own would come with a helper that a page has not.

/** The least contrast of a text with what lies behind it, and of the border of a control. */
export interface Contrast {
  readonly text: number;
  readonly worstText: string;
  readonly control: number;
  readonly worstControl: string;
}

export function leastContrast(): Contrast {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const roots: ParentNode[] = [document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot];
  /** Of each color red, green, blue and how opaque it is, 0 to 255. */
  const known = new Map<string, readonly [number, number, number, number]>();
  const ask = {
    rgba(color: string): readonly [number, number, number, number] {
      const before = known.get(color);
      if (before || !context) return before ?? [0, 0, 0, 0];
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
      known.set(color, [r, g, b, a]);
      return [r, g, b, a];
    },
    light(rgb: readonly number[]): number {
      const [r = 0, g = 0, b = 0] = rgb
        .map((one) => one / 255)
        .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    },
    /** What is translucent lets through what lies below it. */
    behind(element: Element): number[] {
      const layers: (readonly [number, number, number, number])[] = [];
      let at: Element | null = element;
      while (at && layers.at(-1)?.[3] !== 255) {
        const layer = this.rgba(getComputedStyle(at).backgroundColor);
        if (layer[3] > 0) layers.push(layer);
        at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
      }
      const canvas = this.rgba('Canvas');
      return layers
        .reverse()
        .reduce(
          (below: number[], [r, g, b, a]) =>
            [r, g, b].map((one, index) => (one * a + (below[index] ?? 0) * (255 - a)) / 255),
          [canvas[0], canvas[1], canvas[2]],
        );
    },
    contrast(color: string, element: Element): number {
      const front = this.rgba(color);
      if (front[3] < 255) return Infinity;
      const [a, b] = [this.light(front), this.light(this.behind(element))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    },
  };
  const seen = { text: Infinity, worstText: '', control: Infinity, worstControl: '' };
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLInputElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
      const style = getComputedStyle(element);
      const words = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ nodeValue }) => nodeValue?.trim())
        .join(' ')
        .trim();
      const name = `${element.localName}.${element.className.toString()} ${words.slice(0, 30)}`;
      const text = words ? ask.contrast(style.color, element) : Infinity;
      if (text < seen.text) Object.assign(seen, { text, worstText: name });
      const isBox = element.matches('button, input[type=search], select') && style.borderTopWidth !== '0px';
      const around = element.parentElement ?? element;
      const control =
        isBox && style.borderTopStyle !== 'none' ? ask.contrast(style.borderTopColor, around) : Infinity;
      if (control < seen.control) Object.assign(seen, { control, worstControl: name });
    }
  }
  return seen;
}

/** For `findMisnamed`. */
export function misnamed(): string[] {
  const roots: ParentNode[] = [document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot];
  const found: string[] = [];
  const ask = {
    labelOf(label: Element | null | undefined): string {
      const parts = [...(label?.childNodes ?? [])].filter(
        (part) => !(part instanceof Element && (part.matches('select') || part.querySelector('select'))),
      );
      return parts.map(({ textContent }) => textContent).join(' ');
    },
    plain(text: string): string {
      return text
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/[\s:;·]+/g, ' ')
        .trim()
        .toLowerCase();
    },
  };
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLInputElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const isControl = element.matches('button, a[href], summary, input, select, [role=tab]');
      if (!isControl || !element.checkVisibility() || element.closest('.visually-hidden')) continue;
      const label = element.labels?.[0] ?? element.parentElement?.querySelector(':scope > label');
      // What a select offers is no label of it, though it stands within.
      const words = element.matches('input, select') ? ask.labelOf(label) : element.innerText;
      const { computedName = '' } = element as { computedName?: string };
      if (computedName === '') found.push(`no name: ${element.outerHTML.slice(0, 80)}`);
      else if (!ask.plain(computedName).includes(ask.plain(words))) found.push(`${words} / ${computedName}`);
    }
  }
  return found;
}

/** For `findMisnamed`. */
export const WITH_NAMES = ['--enable-blink-features=ComputedAccessibilityInfo'];

/** Rules that show something by a pointer over it, and texts that only a pointer gets to see. */
export function shownByHover(): string[] {
  const roots: (Document | ShadowRoot)[] = [
    document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot,
  ];
  const SHOWS = /display|visibility|opacity|clip|content|inset|height|width|translate|scale|transform/;
  const found: string[] = [];
  const ask = {
    look(rules: CSSRuleList): void {
      for (const rule of rules) {
        if ('cssRules' in rule) this.look((rule as CSSGroupingRule).cssRules);
        if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':hover')) continue;
        if ([...rule.style].some((name) => SHOWS.test(name) && !name.startsWith('text-')))
          found.push(rule.cssText);
      }
    },
  };
  for (const root of roots) {
    for (const sheet of [...root.adoptedStyleSheets, ...root.styleSheets]) ask.look(sheet.cssRules);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.hasAttribute('title')) found.push(`title: ${element.getAttribute('title') ?? ''}`);
    }
  }
  return found;
}

/** What moves for a reader who wants less of it. */
export function moving(): string[] {
  const roots: ParentNode[] = [document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot];
  const found: string[] = document.getAnimations().map(({ id }) => `runs: ${id}`);
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const style = getComputedStyle(element);
      const lasts = `${style.transitionDuration}, ${style.animationName === 'none' ? '0s' : style.animationDuration}`;
      if (/[1-9]/.test(lasts)) found.push(`${element.localName}.${element.className.toString()}: ${lasts}`);
      if (style.scrollBehavior === 'smooth') found.push(`${element.localName} scrolls smoothly`);
    }
  }
  return found;
}

/** What lets through what lies behind it. */
export function translucent(): string[] {
  const roots: ParentNode[] = [document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot];
  const found: string[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const { opacity, backgroundColor, backdropFilter } = getComputedStyle(element);
      const alpha = /(?:rgba\(.*, ?|\/ ?)([\d.]+)\)/.exec(backgroundColor)?.[1];
      const isPartly = alpha !== undefined && Number(alpha) > 0 && Number(alpha) < 1;
      if (Number(opacity) < 1 || isPartly || backdropFilter !== 'none')
        found.push(`${element.localName}.${element.className.toString()} ${backgroundColor}`);
    }
  }
  return found;
}

/** What stands out of the page to the side, or is cut off, but for what scrolls within itself. */
export function cutOff(): string[] {
  const roots: ParentNode[] = [document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot];
  const found: string[] = [];
  const { clientWidth } = document.documentElement;
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('.visually-hidden, .folded, .skip')) continue;
      const words = `${element.localName}.${element.className.toString()}: ${element.innerText?.slice(0, 40) ?? ''}`;
      let isScrolled = false;
      for (let at: Element | null = element; at; at = at.parentElement)
        isScrolled ||= at !== element && /auto|scroll/.test(getComputedStyle(at).overflowX);
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && !isScrolled && (left < -1 || right > clientWidth + 1))
        found.push(`stands out: ${words}`);
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const isCutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isCutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (isText && (isCutX || (isCutY && webkitLineClamp === 'none'))) found.push(`cut: ${words}`);
    }
  }
  return [...new Set(found)].slice(0, 8);
}

/** Words of ours that are in no brackets, where `pseudoLocale` says everything. @param registry every text of the lists that may be shown */
export function untranslated(registry: string): string[] {
  const roots: ParentNode[] = [document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot];
  const found = new Set<string>();
  const ask = {
    look(text: string): void {
      // A kind is called after its group: "All users: Students".
      const isOfRegistry = text.split(': ').every((part) => registry.includes(part));
      if (/\p{L}/u.test(text) && !/[[\]]/.test(text) && !isOfRegistry) found.add(text);
    },
  };
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      // A language is called by its own name.
      if (element.closest('style, [part=language]')) continue;
      for (const node of element.childNodes) if (node.nodeType === 3) ask.look(node.nodeValue?.trim() ?? '');
      for (const name of ['aria-label', 'placeholder', 'title']) ask.look(element.getAttribute(name) ?? '');
    }
  }
  return [...found];
}
