import type { AccessibleNode } from './accessibility-tree.js';

/** What can be operated, by role, and what a reader is told it is. */
export const CONTROLS: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'check box',
  combobox: 'combo box',
  DisclosureTriangle: 'button',
  link: 'link',
  option: 'option',
  searchbox: 'search field',
  tab: 'tab',
  textbox: 'edit field',
};

/** What one meets on entering a node, before what is in it; nothing where its role says nothing. */
export function sayEntered(node: AccessibleNode): string {
  const { role, name, children } = node;
  const named = (what: string): string => (name === '' ? what : `${name}, ${what}`);
  switch (role) {
    case 'banner':
    case 'contentinfo':
    case 'main':
    case 'navigation':
    case 'search':
      return named(`${role} landmark`);
    case 'region':
      return name === '' ? '' : `${name}, region`;
    case 'group':
      return name === '' ? '' : `${name}, group`;
    case 'tablist':
      return named('tab list');
    case 'tabpanel':
      return named('tab panel');
    case 'list':
      return named(`list of ${count(children, 'listitem')}`);
    case 'table':
      return named('table');
    case 'alert':
      return 'alert';
    default:
      return '';
  }
}

/** What is said of a node by itself: words, then what it is and how it stands. @param siblings of the same list of tabs */
export function sayNode(node: AccessibleNode, siblings: readonly AccessibleNode[] = []): string {
  const { role, name, description, value, states } = node;
  if (role === 'text') return name;
  if (role === 'heading') return `heading level ${String(states['level'])}, ${name}`;
  const words = [name, CONTROLS[role] ?? role];
  if (role === 'checkbox')
    words.push(
      ({ true: 'checked', mixed: 'partly checked' } as Record<string, string>)[String(states['checked'])] ??
        'not checked',
    );
  if (states['pressed'] !== undefined)
    words.push(String(states['pressed']) === 'true' ? 'pressed' : 'not pressed');
  if (states['expanded'] !== undefined) words.push(states['expanded'] === true ? 'expanded' : 'collapsed');
  if (states['selected'] === true) words.push('selected');
  if (role === 'tab') words.push(`${siblings.indexOf(node) + 1} of ${siblings.length}`);
  if (role === 'columnheader' || role === 'rowheader') words[1] = role === 'columnheader' ? 'column' : 'row';
  if (value !== '') words.push(`“${value}”`);
  if (description !== '') words.push(description);
  return words.filter((word) => word !== '').join(', ');
}

const count = (nodes: readonly AccessibleNode[], role: string): number =>
  nodes.filter((node) => node.role === role).length;
