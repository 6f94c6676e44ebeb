import { scrollToRow } from '../shared/scroll-to-row.js';
import type { VdResults } from './vd-results.js';

/** Scrolls to an entry and focuses its heading; nothing where it is not shown. @param key see `findEntry` */
export async function showEntry(results: VdResults, key: string): Promise<void> {
  const row = await results.drawEntry(key);
  if (!row) return;
  scrollToRow(row);
  row.querySelector<HTMLElement>('[part=vendor]')?.focus({ preventScroll: true });
}
