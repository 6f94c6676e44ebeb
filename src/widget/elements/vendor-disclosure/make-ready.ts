import { formatDate, listSeparator } from '../../../i18n/format.js';
import type { Interface } from '../../state/contexts.js';

/**
 * Makes, while a list is on its way, what any list is drawn with: what `Intl` makes takes longer than all of the first rows. Each in a task
 * of its own, which no idle time is waited for: that comes once the list is there.
 * @param settled resolves once the language is there
 */
export async function makeReady(settled: Promise<void>, ui: () => Interface): Promise<void> {
  await settled;
  await nextTask();
  ui().compare('', '');
  await nextTask();
  listSeparator(ui().locale);
  await nextTask();
  formatDate('2000', ui().locale);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
