// Finds what assistive technology finds: elements by role and accessible name, through every open shadow root.

export type Role =
  | 'searchbox'
  | 'textbox'
  | 'tab'
  | 'tablist'
  | 'tabpanel'
  | 'group'
  | 'checkbox'
  | 'combobox'
  | 'list'
  | 'listitem'
  | 'heading'
  | 'status'
  | 'alert'
  | 'button'
  | 'link'
  | 'region'
  | 'table'
  | 'columnheader'
  | 'rowheader';

const BY_TAG: Readonly<Record<string, Role>> = {
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  fieldset: 'group',
  button: 'button',
  select: 'combobox',
  table: 'table',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** Every element of a role below `root`, in order; with a name, those called exactly so or matching it. */
export function findAll(root: Element, role: Role, name?: string | RegExp): HTMLElement[] {
  return [...walk(root)].filter((element) => {
    if (roleOf(element) !== role) return false;
    if (name === undefined) return true;
    const own = nameOf(element);
    return typeof name === 'string' ? own === name : name.test(own);
  });
}

/** The one element of a role and name; throws where there is none or more than one. */
export function find<E extends HTMLElement = HTMLElement>(
  root: Element,
  role: Role,
  name?: string | RegExp,
): E {
  const found = findAll(root, role, name);
  if (found.length !== 1) {
    const known = findAll(root, role).map((element) => `"${nameOf(element)}"`);
    throw new Error(`${found.length} of ${role} ${String(name ?? '')}; there are: ${known.join(', ')}`);
  }
  return found[0] as E;
}

/** A checkbox by its label without the count. */
export function checkbox(root: Element, label: string): HTMLInputElement {
  const pattern = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} [\\d,.]+$`);
  return find<HTMLInputElement>(root, 'checkbox', pattern);
}

/** The number that ends the name of a tab or a checkbox. */
export function countOf(element: Element): number {
  return Number(/([\d,.]+)$/.exec(nameOf(element))?.[1]?.replaceAll(/[,.]/g, ''));
}

/** Entries (list items with a heading) of the first list, or of the list under a heading. */
export function entries(root: Element, under?: RegExp): HTMLElement[] {
  return findAll(root, 'listitem').filter((item) => {
    if (item.querySelector('h1, h2, h3, h4, h5, h6') === null) return false;
    const title = listTitle(item);
    return under ? title !== undefined && under.test(title) : title === undefined;
  });
}

/** Names of the vendors of entries, as `entries` finds them. */
export function vendors(root: Element, under?: RegExp): string[] {
  return entries(root, under).map((item) => nameOf(find(item, 'heading')));
}

/** The one entry of a vendor. */
export function entry(root: Element, vendor: string): HTMLElement {
  const found = findAll(root, 'heading', vendor).flatMap((heading) => heading.closest('li') ?? []);
  if (found.length !== 1) throw new Error(`${found.length} entries of ${vendor}`);
  return found[0] as HTMLElement;
}

/** Text as it reads, white space made one. */
export function textOf(element: Element): string {
  return squeeze(element.textContent ?? '');
}

/** All text that is shown below `root`, through open shadow roots, white space made one. */
export function shownText(root: Element): string {
  const texts = [...walk(root)].flatMap((element) => {
    // Each element's own text; what is only for paper is not shown.
    if (!element.checkVisibility() && getComputedStyle(element).display !== 'contents') return [];
    if (element.localName === 'style' || element.localName === 'script') return [];
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.nodeValue);
  });
  return squeeze(texts.join(' '));
}

/** The accessible name of an element. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const root = element.getRootNode() as ShadowRoot | Document;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (ids.length > 0) return squeeze(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
  if (element.localName === 'fieldset') return squeeze(element.querySelector('legend')?.textContent ?? '');
  if (isA('input', element)) {
    return squeeze([...(element.labels ?? [])].map((one) => one.textContent).join(' '));
  }
  return squeeze(element.textContent ?? '');
}

/** Every element below `root` that is not hidden from assistive technology, through open shadow roots. */
export function* walk(root: Element): Generator<HTMLElement> {
  const shadow = root.shadowRoot;
  for (const child of shadow ? [...shadow.children, ...root.children] : root.children) {
    if (!isHtml(child)) continue;
    if (child.hasAttribute('hidden') || child.getAttribute('aria-hidden') === 'true') continue;
    // A child of a host that no slot takes is not shown.
    if (shadow && child.getRootNode() !== shadow && !child.assignedSlot) continue;
    yield child;
    yield* walk(child);
  }
}

function roleOf(element: HTMLElement): string | undefined {
  const role = element.getAttribute('role');
  if (role) return role;
  if (isA('input', element))
    return { search: 'searchbox', checkbox: 'checkbox', text: 'textbox', url: 'textbox' }[element.type];
  if (isA('a', element)) return element.href ? 'link' : undefined;
  if (element.localName === 'th')
    return element.getAttribute('scope')?.startsWith('row') ? 'rowheader' : 'columnheader';
  if (element.localName === 'section') return element.hasAttribute('aria-label') ? 'region' : undefined;
  return BY_TAG[element.localName];
}

// Not by class: what a frame takes over may be of the frame's classes or of ours.
const isHtml = (element: Element): element is HTMLElement =>
  element.namespaceURI === 'http://www.w3.org/1999/xhtml';

function isA<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  element: Element,
): element is HTMLElementTagNameMap[T] {
  return element.localName === tag;
}

/** The heading that a list of entries stands under within its part; undefined for the first list. */
function listTitle(item: Element): string | undefined {
  const headings = (item.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6');
  const before = [...headings].filter(
    (heading) =>
      !heading.closest('li') &&
      (heading.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const last = before.at(-1);
  return last && squeeze(last.textContent ?? '');
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
