import type { Registry } from '../../../core/model/registry.js';
import { countEntries } from '../../../core/query/count-entries.js';
import { NOT_STATED, type Filters } from '../../../core/query/query.js';
import type { AxisItem } from '../../../core/query/matrix/axis.js';
import type { MatrixPlan } from '../../../core/query/matrix/plan-matrix.js';
import type { Tally } from '../../../core/query/matrix/tally.js';
import type { MatrixMessages } from '../../../i18n/matrix-messages.js';
import type { Interface } from '../../state/contexts.js';
import { formatList } from '../../../i18n/format.js';

/** So many are told of in words; the table has the rest. */
const MOST = 4;

/**
 * What the table says, in words: what most entries get, and how many do not say. While that is counted, that it is.
 * @param tallyOf undefined while it is counted
 */
export function sentence(
  { axis, columns }: MatrixPlan,
  tallyOf: (question: Filters) => Tally | undefined,
  registry: Registry,
  { locale }: Interface,
  words: MatrixMessages,
): string {
  const facet = axis === 'people' ? 'subjects' : 'data';
  const say = axis === 'people' ? words.getDataOf : words.getData;
  // Of people each kind, of data each group: as the table first shows them.
  const items = axis === 'people' ? columns.flatMap(kindsOf) : columns;
  const tallies = items.map((item) => ({ item, tally: tallyOf({ [facet]: item.values }) }));
  const silent = tallyOf({ [facet]: [NOT_STATED] });
  if (!silent || tallies.some(({ tally }) => !tally)) return words.counting;
  const parts = tallies
    .map(({ item, tally }) => ({ name: item.name, matched: tally?.matched ?? 0 }))
    .filter(({ matched }) => matched > 0)
    .sort((a, b) => b.matched - a.matched)
    .slice(0, MOST)
    .map(({ name, matched }) => say(matched, name));
  if (silent.matched > 0) parts.push(words.notSaying[axis](silent.matched));
  return words.sentence(countEntries(registry).current, formatList(parts, locale));
}

const kindsOf = (item: AxisItem): readonly AxisItem[] => (item.kinds.length > 0 ? item.kinds : [item]);
