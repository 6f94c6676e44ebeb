import { showRegistry } from './element.js';
import { makeDocument, type Row } from './registries.js';
import { entry, textOf } from './roles.js';

/** The only entry of a registry, of a vendor called Apple. */
export async function showEntry(row: Row, vendor: object = {}): Promise<HTMLElement> {
  const file = makeDocument({ apple: row });
  const [apple] = file.vendors;
  const element = await showRegistry({ ...file, vendors: [{ ...apple, ...vendor }] });
  return entry(element, 'Apple');
}

/** What stands under a term of the entry's description lists. */
export function under(item: Element, term: string | RegExp): string[] {
  const terms = [...item.querySelectorAll('dt')].filter((dt) =>
    typeof term === 'string' ? textOf(dt) === term : term.test(textOf(dt)),
  );
  return terms.map((dt) => textOf(dt.nextElementSibling as Element));
}
