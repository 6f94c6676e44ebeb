/**
 * Keeps what is typed into our fields from the page: its shortcuts look for a field at most one shadow root deep.
 * Keys that type nothing (Escape, Tab, shortcuts with Control) go on to the page.
 */
function keepTyping(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  const isField = target instanceof Element && target.matches('input[type=search]');
  const isCommand = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  const isTyped = event.key.length === 1 || ['Backspace', 'Delete', 'Enter'].includes(event.key);
  if (isField && (event.isComposing || (isTyped && !isCommand))) event.stopPropagation();
}

/** Keys are let through or kept where they leave us: nothing outside sees a field of ours. */
export function keepKeys(host: HTMLElement): void {
  for (const key of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(key, keepTyping);
}
