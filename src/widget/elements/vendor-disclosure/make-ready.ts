import { formatDate, listSeparator } from '../../../i18n/format.js';
import { untilIdle } from '../../../core/work/until-idle.js';
import type { Interface } from '../../state/contexts.js';

/**
 * Makes, while a list is on its way, what any list is drawn with: what `Intl` makes takes longer than all of the first rows.
 * @param settled resolves once the language is there
 */
export async function makeReady(settled: Promise<void>, ui: () => Interface): Promise<void> {
  await settled;
  await untilIdle(2000);
  ui().compare('', '');
  await untilIdle(2000);
  listSeparator(ui().locale);
  formatDate('2000', ui().locale);
}
