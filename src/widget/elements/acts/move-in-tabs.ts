/**
 * Moves the focus in a row of tabs, as arrow keys, Home and End ask.
 * @param tab that the key was pressed on
 * @returns the tab that the focus is on then; undefined for other keys
 */
export function moveInTabs(
  event: KeyboardEvent,
  tab: HTMLElement,
  tabs: readonly HTMLElement[],
): HTMLElement | undefined {
  const at = tabs.indexOf(tab);
  if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const step = getComputedStyle(tab).direction === 'rtl' ? -1 : 1;
  const next = {
    ArrowRight: (at + step + tabs.length) % tabs.length,
    ArrowLeft: (at - step + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  }[event.key];
  if (next === undefined) return undefined;
  event.preventDefault();
  tabs[next]?.focus();
  return tabs[next];
}
