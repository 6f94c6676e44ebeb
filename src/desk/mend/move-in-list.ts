/** Where a key leads in a list, from an item; undefined where it leads nowhere. https://www.w3.org/WAI/ARIA/apg/patterns/listbox/ */
export function moveInList(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
