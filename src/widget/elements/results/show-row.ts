import { scrollToRow } from '../shared/scroll-to-row.js';

/** Scrolls to the row of an entry and focuses its heading; nothing where it is not shown. */
export function showRow(row: HTMLElement | null): void {
  if (!row) return;
  scrollToRow(row);
  row.querySelector<HTMLElement>('[part=vendor]')?.focus({ preventScroll: true });
}
