import type { EntryRows } from '../rows/read-rows.js';
import { toSlug } from '../words/to-slug.js';

/** The one category of a list that names none, in the language of the list where it is one of the table's. */
export const namelessCategory = (language: string): string =>
  ({ de: 'Dienstleister', fr: 'Prestataires', es: 'Proveedores' })[language.slice(0, 2).toLowerCase()] ??
  'Service providers';

/** Made from what tells the entry from others. */
export function newEntryId({ cells }: EntryRows, isTaken: (id: string) => boolean): string {
  const words = (cells.get('service') ?? cells.get('purposes') ?? cells.get('category'))?.[0];
  return toSlug(words?.text ?? '', 'entry', isTaken);
}
