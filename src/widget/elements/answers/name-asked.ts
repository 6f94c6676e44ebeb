import { formatList } from '../../../i18n/format.js';
import type { Registry } from '../../../core/model/registry.js';
import type { Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { facetLabel } from './facet-label.js';
import { selectedValues } from '../shared/selected-values.js';

/** What is asked for by filters and in words: "Students and location". */
export function nameAsked({ query, understood }: Results, registry: Registry, ui: Interface): string {
  const values = selectedValues(query.filters).map(([facet, id]) => facetLabel(facet, id, registry, ui));
  return formatList([...values, ...(understood?.asked ?? []).map(({ words }) => words)], ui.locale);
}
