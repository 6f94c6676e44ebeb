import { allTexts } from './all-texts.js';
import type { Interface } from '../../state/contexts.js';
import type { Registry } from '../../../core/model/registry.js';
import { NOT_STATED, type FacetName } from '../../../core/query/query.js';
import { formatPlace } from '../../../i18n/format.js';

/** What a reader calls a value of a facet. */
export function facetLabel(facet: FacetName, id: string, registry: Registry, ui: Interface): string {
  const messages = allTexts(ui.messages);
  const { locale } = ui;
  if (id === NOT_STATED) return messages.notStated;
  switch (facet) {
    case 'subjects':
    case 'purposes':
    case 'safeguards':
      return registry.terms[facet].get(id)?.name ?? id;
    case 'data':
      return registry.terms.dataTypes.get(id)?.name ?? id;
    case 'groups':
      return registry.groups.find((group) => group.id === id)?.name ?? id;
    case 'vendors':
      return registry.vendors.find((vendor) => vendor.id === id)?.name ?? id;
    case 'flows':
      return messages.flows[id as keyof typeof messages.flows] ?? id;
    case 'integral':
      return messages.integral(id === 'true');
    case 'locations':
      return formatPlace(id, locale);
    case 'status':
      return messages.status[id as keyof typeof messages.status] ?? id;
  }
}
