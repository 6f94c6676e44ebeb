import { foldText } from '../../core/query/search/words/fold-text.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';

export interface ListedRecord {
  /** Among the vendors of the list. */
  readonly at: number;
  readonly name: string;
}

/** The vendors of a list in its order. @param only those with findings, where that is asked for */
export function listRecords(
  { vendors }: RegistryDocument,
  { search, only }: { readonly search: string; readonly only?: ReadonlyMap<number, unknown> | undefined },
): readonly ListedRecord[] {
  const wanted = foldText(search.trim());
  return vendors
    .map(({ name }, at) => ({ at, name }))
    .filter(({ at, name }) => (!only || only.has(at)) && (wanted === '' || foldText(name).includes(wanted)));
}
