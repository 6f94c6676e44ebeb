/** Gives a node exactly these children, and moves none that stands where it shall, or has the focus: it would lose it. */
export function arrangeChildren(parent: Node, children: readonly ChildNode[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  const { activeElement } = parent.getRootNode() as ShadowRoot;
  const held = children.findIndex((child) => child.contains(activeElement));
  if (held >= 0) {
    (children[held] as ChildNode).before(...children.slice(0, held));
    (children[held] as ChildNode).after(...children.slice(held + 1));
    return;
  }
  let at = parent.firstChild;
  for (const child of children) {
    if (child === at) at = at.nextSibling;
    else parent.insertBefore(child, at);
  }
}
