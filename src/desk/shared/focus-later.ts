/**
 * Once what an event asks for is drawn, gives the focus to something near it: what had it may be gone, or something new is there.
 * @param around a selector of what stays around it
 * @param target a selector of what is to have the focus, within that; the last one
 */
export function focusLater(event: Event, around: string, target: string): void {
  const box = (event.currentTarget as Element).closest(around);
  requestAnimationFrame(() => {
    const found = box?.querySelectorAll<HTMLElement>(target) ?? [];
    found[found.length - 1]?.focus();
  });
}
