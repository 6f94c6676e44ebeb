import { formatList } from '../../../i18n/format.js';
import type { Registry } from '../../../core/model/registry.js';
import type { Filters } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { facetLabel } from './facet-label.js';
import { selectedValues } from '../shared/selected-values.js';

/** What filters ask for, in words: "Students and Location". */
export function nameFilters(filters: Filters, registry: Registry, ui: Interface): string {
  const words = selectedValues(filters).map(([facet, id]) => facetLabel(facet, id, registry, ui));
  return formatList(words, ui.locale);
}
