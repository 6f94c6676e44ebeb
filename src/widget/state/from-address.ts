import type { Registry } from '../../core/model/registry.js';
import type { AddressState } from '../../core/query/query-params.js';
import { askForEntry } from './ask-for-entry.js';
import { knownCategory } from './known-category.js';
import type { Question } from './question.js';

/**
 * The question that an address asks.
 * @param defaults what the page asks by itself: holds where the address says nothing, or nothing that the list knows
 */
export function fromAddress(address: AddressState, defaults: Question, registry: Registry): Question {
  const question = {
    category: knownCategory(address.category, registry) ?? defaults.category,
    text: address.text ?? defaults.text,
    filters: address.filters ?? defaults.filters,
    // Who asks what changed since wants to see it.
    view: address.view ?? (address.since ? 'changes' : defaults.view),
    ...(address.since && { since: address.since }),
  };
  return address.vendor ? askForEntry(question, address.vendor, registry) : question;
}
