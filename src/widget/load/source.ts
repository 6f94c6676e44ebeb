/** Where a registry comes from, in order of precedence. */
export type Source =
  | { readonly kind: 'registry'; readonly value: unknown }
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'src'; readonly url: string; readonly integrity?: string | undefined };

/** What an element says of its registry. */
interface SourceElement extends Element {
  readonly registry?: unknown;
  readonly src?: string | undefined;
  readonly integrity?: string | undefined;
}

/** Where an element's registry is to come from; undefined where there is nothing, or nothing yet while the page is parsed. */
export function findSource(element: SourceElement): Source | undefined {
  const { registry, src, integrity } = element;
  if (registry !== undefined && registry !== null) return { kind: 'registry', value: registry };
  const inline = element.querySelector(':scope > script[type="application/json"]');
  if (inline && document.readyState !== 'loading') return { kind: 'inline', text: inline.textContent ?? '' };
  return src ? { kind: 'src', url: src, integrity } : undefined;
}

export function isSameSource(a: Source, b: Source | undefined): boolean {
  if (a.kind === 'registry') return b?.kind === 'registry' && a.value === b.value;
  if (a.kind === 'inline') return b?.kind === 'inline' && a.text === b.text;
  return b?.kind === 'src' && a.url === b.url && a.integrity === b.integrity;
}
