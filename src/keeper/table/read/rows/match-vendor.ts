import { ID, type RegistryDocument, type VendorRecord } from '../../../../core/schema/registry-schema.js';
import { tidy } from '../../cell.js';
import { nameKey } from '../words/fold-name.js';
import { refuseName, type Refusal } from '../words/refuse-words.js';
import { toSlug } from '../words/to-slug.js';
import type { VendorRows } from './join-rows.js';

export const NO_ID: Refusal = {
  why: 'this is no id',
  remedy: 'use a-z, 0-9, point, dash and underscore, or leave the cell blank',
};

/** Finds the vendors of a registry by id, name and alias, and makes ids for new ones. */
export class VendorFinder {
  readonly #byId = new Map<string, VendorRecord>();
  readonly #names = [
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
  ];
  readonly #taken: Set<string>;
  /** Vendors that rows of the table speak of by id or name. */
  readonly #named: ReadonlySet<string>;

  /** @param rows of the table: the ids that they give are taken as well */
  constructor({ vendors }: RegistryDocument, rows: readonly VendorRows[]) {
    this.#taken = new Set([...vendors.map(({ id }) => id), ...rows.flatMap(({ id }) => id?.text ?? [])]);
    for (const vendor of vendors) this.#know(vendor);
    this.#named = new Set(
      rows.flatMap(({ id, name }) =>
        id ? id.text : name ? [...(this.#byName(name.text, 0) ?? this.#byName(name.text, 1) ?? [])] : [],
      ),
    );
  }

  /** @returns the vendor, `undefined` for a new one, or why it cannot be told */
  find({ id, name }: VendorRows): VendorRecord | undefined | Refusal {
    const known = id && this.#byId.get(id.text);
    if (known) return known;
    if (id && !ID.test(id.text)) {
      return NO_ID;
    }
    if (!name) return { why: 'no vendor has this id, and the row names none', remedy: 'fill in "Vendor"' };
    const nothing = refuseName(name.text);
    if (nothing) return nothing;
    if (id) return undefined;
    for (const at of [0, 1, 2]) {
      const found = this.#byName(name.text, at);
      if (!found) continue;
      const [only = '', ...others] = found;
      if (others.length > 0)
        return { why: 'the registry has several vendors of this name', remedy: 'fill in "Vendor ID"' };
      // A table that has a vendor under its own name means another one where it uses an alias, as it did when it came first.
      return at === 2 && this.#named.has(only) ? undefined : this.#byId.get(only);
    }
    return undefined;
  }

  /** @param at 0: to the letter; 1: as a name; 2: as an alias */
  #byName(name: string, at: number): ReadonlySet<string> | undefined {
    return this.#names[at]?.get(at === 0 ? name : nameKey(name));
  }

  /** An id for a new vendor: the one of the table, else one made from its name. */
  newId({ id, name }: VendorRows): string {
    const made = id?.text ?? toSlug(name?.text ?? '', 'vendor', (candidate) => this.#taken.has(candidate));
    this.#taken.add(made);
    return made;
  }

  #know(vendor: VendorRecord): void {
    const { id, name, aliases = [] } = vendor;
    this.#byId.set(id, vendor);
    const add = (at: number, key: string) => {
      const names = this.#names[at] as Map<string, Set<string>>;
      names.set(key, (names.get(key) ?? new Set()).add(id));
    };
    add(0, tidy(name));
    add(1, nameKey(name));
    for (const alias of aliases) add(2, nameKey(alias));
  }
}
