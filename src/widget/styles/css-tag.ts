// What Lit has under this name, for the files of plain pages: sheets of ours hold no values, and every browser that we support constructs
// and adopts sheets. Lit's own also knows those that do not, which is 0.25 KB.

export class CSSResult {
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const css = ([text]: TemplateStringsArray): CSSResult => new CSSResult(text as string);

// eslint-disable-next-line no-restricted-syntax -- Lit hands it on by this name; nothing of ours calls it
export const unsafeCSS = (text: unknown): CSSResult => new CSSResult(String(text));

export const getCompatibleStyle = <T>(style: T): T => style;

export function adoptStyles(root: ShadowRoot, styles: readonly (CSSResult | CSSStyleSheet)[]): void {
  root.adoptedStyleSheets = styles.map((style) =>
    style instanceof CSSStyleSheet ? style : style.styleSheet,
  );
}

export const supportsAdoptingStyleSheets = true;
