/** Once nobody has the focus or a selection in what a page put inside an element. */
export function whenLeft(host: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = (event?: Event): void => {
      const next = event && 'relatedTarget' in event ? (event.relatedTarget as Node | null) : null;
      if (isInUse(host) || host.contains(next)) return;
      host.removeEventListener('focusout', look);
      document.removeEventListener('selectionchange', look);
      resolve();
    };
    host.addEventListener('focusout', look);
    document.addEventListener('selectionchange', look);
    look();
  });
}

function isInUse(host: HTMLElement): boolean {
  // Not `:focus-within`: a reader who looks into another window comes back to the same place.
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  if (activeElement !== host && host.contains(activeElement)) return true;
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(host, true);
}
