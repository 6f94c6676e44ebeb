import { foldText } from '../../core/query/search/words/fold-text.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Rename } from '../../keeper/diff/registry-diff.js';
import { printable } from './printable.js';

/** Whether one vendor under another id came and went: only the keeper knows, and readers are not told guesses. */
export interface OpenRename {
  /** Id of the one that came. */
  readonly id: string;
  readonly question: string;
}

/** What is to be asked of a new version before it is told. What its own changes tell as added and as removed is known. */
export function askRenames(
  renames: readonly Rename[],
  { changes = [], version }: RegistryDocument,
): readonly OpenRename[] {
  const told = new Set(
    changes.filter((change) => change.version === version).map(({ kind, vendor }) => `${kind} ${vendor}`),
  );
  return renames
    .filter(({ from, to }) => !(told.has(`removed ${from.id}`) && told.has(`added ${to.id}`)))
    .map(({ from, to, by, shared }) => {
      const isSame = foldText(from.name) === foldText(to.name);
      const both = printable(`"${to.name}" (${to.id}) is new and "${from.name}" (${from.id}) is gone`);
      const remedy = `Then give it back the id "${from.id}"${isSame ? '' : ', and its old name as an alias'}.`;
      return {
        id: to.id,
        question: `${both}; ${sayShared(by, shared, isSame)}. Is it the same vendor? ${remedy}`,
      };
    });
}

function sayShared(by: Rename['by'], shared: string, isSame: boolean): string {
  if (by === 'name' && !isSame) return 'their names are alike';
  const sign = { name: 'the name', company: 'the company', link: 'the link' }[by];
  return `both have ${sign} "${printable(shared)}"`;
}
