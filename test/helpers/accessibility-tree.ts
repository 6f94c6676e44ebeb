// What the browser tells screen readers of a page: its own tree, with shadow roots and slots joined and names worked out.
import type { CDPSession, Page } from 'playwright-core';

export interface AccessibleNode {
  /** Of the element in the document; stays the same as long as the element does. */
  readonly id: number;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly AccessibleNode[];
}

type Nodes = Awaited<ReturnType<typeof readNodes>>;

/** Roles that say nothing by themselves: what is in them stands in their place. */
const TRANSPARENT = new Set([
  'none',
  'generic',
  'LabelText',
  'Legend',
  'strong',
  'emphasis',
  'code',
  'mark',
  'sectionheader',
  'MenuListPopup',
]);

/** Roles whose name says all that is in them, where nothing in them can be operated. */
const NAMED_BY_CONTENT = new Set(['heading', 'link', 'button', 'tab', 'DisclosureTriangle', 'option']);

/** What is in these is their value. */
const FIELDS = new Set(['searchbox', 'textbox']);

const readNodes = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes as readonly {
    readonly nodeId: string;
    readonly ignored: boolean;
    readonly role?: { value?: string };
    readonly name?: { value?: string };
    readonly description?: { value?: string };
    readonly value?: { value?: unknown };
    readonly properties?: readonly { name: string; value: { value?: unknown } }[];
    readonly childIds?: readonly string[];
    readonly backendDOMNodeId?: number;
  }[];

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads the tree of a page as it stands. The browser must have been started with `WITH_ACCESSIBILITY`. */
export async function readTree(session: CDPSession): Promise<AccessibleNode> {
  const nodes = await readNodes(session);
  const [root] = toNodes(nodes, nodes[0]?.nodeId ?? '');
  if (!root) throw new Error('The page has no accessibility tree.');
  return root;
}

/** Without it Chromium leaves out what it has not drawn yet; with a screen reader it does not. */
export const WITH_ACCESSIBILITY = ['--force-renderer-accessibility'];

export const openSession = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

function toNodes(nodes: Nodes, rootId: string): readonly AccessibleNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const make = (nodeId: string): readonly AccessibleNode[] => {
    const node = byId.get(nodeId);
    const role = node?.role?.value ?? 'none';
    if (!node || role === 'InlineTextBox') return [];
    if (role === 'ListMarker') return [];
    const inner = (): readonly AccessibleNode[] => joinTexts((node.childIds ?? []).flatMap(make));
    const isFocusable = node.properties?.some(({ name }) => name === 'focusable') ?? false;
    if (node.ignored || (TRANSPARENT.has(role) && !isFocusable)) return (node.childIds ?? []).flatMap(make);
    const name = oneLine(node.name?.value ?? '');
    const isText = role === 'StaticText';
    return [
      {
        id: node.backendDOMNodeId ?? 0,
        role: isText ? 'text' : role,
        // The spaces of a text are kept until it is joined to what stands beside it.
        name: isText ? (node.name?.value ?? '') : name,
        description: oneLine(node.description?.value ?? ''),
        value: String(node.value?.value ?? ''),
        states: Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value])),
        children: isText || FIELDS.has(role) || (NAMED_BY_CONTENT.has(role) && name !== '') ? [] : inner(),
      },
    ];
  };
  return make(rootId);
}

/** Boxes beside each other have no space between their words. */
const gap = (before: string, after: string): string =>
  /[\p{L}\p{N}.!?·]$/u.test(before) && /^[\p{L}\p{N}·(“]/u.test(after) ? ' ' : '';

/** Texts that stand beside each other are heard as one. */
function joinTexts(nodes: readonly AccessibleNode[]): readonly AccessibleNode[] {
  const joined: AccessibleNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.role === 'text' && last?.role === 'text')
      joined[joined.length - 1] = { ...last, name: last.name + gap(last.name, node.name) + node.name };
    else joined.push(node);
  }
  return joined
    .map((node) => (node.role === 'text' ? { ...node, name: oneLine(node.name) } : node))
    .filter(({ role, name }) => role !== 'text' || name !== '');
}
