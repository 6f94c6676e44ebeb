import { allTexts } from './all-texts.js';
import type { Interface } from '../../state/contexts.js';
import type { Registry } from '../../../core/model/registry.js';
import { NOT_STATED, type FacetName } from '../../../core/query/query.js';
import { formatPlace } from '../../../i18n/format.js';

type Named = readonly { readonly id: string; readonly name: string }[];

const known = new WeakMap<Named, ReadonlyMap<string, string>>();

/** Asked of each of thousands of groups. */
function namesIn(list: Named): ReadonlyMap<string, string> {
  const names = known.get(list) ?? new Map(list.map(({ id, name }) => [id, name]));
  known.set(list, names);
  return names;
}

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
      return namesIn(registry.groups).get(id) ?? id;
    case 'vendors':
      return namesIn(registry.vendors).get(id) ?? id;
    case 'flows':
      return messages.flows[id as keyof typeof messages.flows] ?? id;
    case 'integral':
      return messages.integral(id === 'true');
    case 'locations':
      return formatPlace(id, locale, messages.regions);
    case 'status':
      return messages.status[id as keyof typeof messages.status] ?? id;
  }
}
