import { allTexts } from './all-texts.js';
import { reachOf } from '../../../core/model/reach-of.js';
import type { Registry } from '../../../core/model/registry.js';
import type { Reason } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { facetLabel } from './facet-label.js';

/** Why an entry answers a filter as it does, in words. */
export function explainReason(
  { facet, asked, words: typed, by, isNarrower, flows }: Reason,
  registry: Registry,
  ui: Interface,
): string {
  const messages = allTexts(ui.messages);
  const label = typed ?? facetLabel(facet, asked, registry, ui);
  const words = by === undefined ? label : facetLabel(facet, by, registry, ui);
  if (flows) return messages.ruledOutOneWay(words, flows);
  if (by === undefined) return messages.silent(label);
  if (isNarrower) return messages.narrower(words, label);
  const kind = facet === 'data' ? 'dataTypes' : facet;
  const term = kind in registry.terms ? registry.terms[kind as 'subjects'].get(by) : undefined;
  const open = facet === 'locations' || (term && reachOf(term).mayHold.has(asked));
  return open ? messages.openWords(label, words) : messages.through(words);
}
