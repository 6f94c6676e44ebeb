import type { AccessibleNode } from './accessibility-tree.js';
import { sayNode } from './say-node.js';

/** Of items that follow each other so many are shown, then how many there are more. */
const SHOWN = 3;
const REPEATED = new Set(['listitem', 'checkbox', 'row', 'DescriptionList']);

/** Roles that only hold others: said by themselves, without words of their own. */
const HOLDERS = new Set([
  'paragraph',
  'listitem',
  'definition',
  'term',
  'DescriptionList',
  'row',
  'rowgroup',
]);

/** The tree as text, a line each, indented by depth. */
export function toTreeText(node: AccessibleNode): string {
  return `${linesOf(node, '').join('\n')}\n`;
}

function linesOf(
  node: AccessibleNode,
  indent: string,
  siblings: readonly AccessibleNode[] = [],
): readonly string[] {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (HOLDERS.has(node.role) && only?.role === 'text') return [`${indent}${node.role}: ${only.name}`];
  const tabs = node.role === 'tablist' ? node.children : [];
  return [`${indent}${describe(node, siblings)}`, ...childLines(node.children, `${indent}  `, tabs)];
}

function describe(node: AccessibleNode, siblings: readonly AccessibleNode[]): string {
  const { role, name, states } = node;
  const live = states['live'] === undefined ? '' : ` (${String(states['live'])})`;
  if (HOLDERS.has(role)) return role;
  if (node.children.length === 0 && role !== 'status') return sayNode(node, siblings);
  return `${role}${name === '' ? '' : ` “${name}”`}${live}`;
}

/** @param tabs of the same list */
function childLines(
  children: readonly AccessibleNode[],
  indent: string,
  tabs: readonly AccessibleNode[],
): readonly string[] {
  const lines: string[] = [];
  for (const [at, child] of children.entries()) {
    const run = runBefore(children, at);
    if (run < SHOWN) lines.push(...linesOf(child, indent, tabs));
    else if (children[at + 1]?.role !== child.role)
      lines.push(`${indent}… ${run - SHOWN + 1} more ${child.role}`);
  }
  return lines;
}

/** How many of the same role come right before one. */
function runBefore(children: readonly AccessibleNode[], at: number): number {
  const role = children[at]?.role ?? '';
  if (!REPEATED.has(role)) return 0;
  let run = 0;
  while (children[at - run - 1]?.role === role) run += 1;
  return run;
}
