/**
 * The children that nodes had before something was done to them.
 * @param records all that was done up to now, in order
 * @returns the children of each node that lost some or got some, in the order in which that began
 */
export function beforeRecords(records: readonly MutationRecord[]): Map<Node, readonly ChildNode[]> {
  const changes = records.filter(({ type }) => type === 'childList');
  const before = new Map(changes.map(({ target }) => [target, [...target.childNodes]]));
  for (const { target, addedNodes, removedNodes, nextSibling } of changes.toReversed()) {
    const added = new Set<Node>(addedNodes);
    const children = (before.get(target) ?? []).filter((child) => !added.has(child));
    const at = nextSibling ? children.indexOf(nextSibling as ChildNode) : children.length;
    children.splice(at, 0, ...([...removedNodes] as ChildNode[]));
    before.set(target, children);
  }
  return before;
}
