import type {
  CategoryRecord,
  RegistryDocument,
  TermRecord,
} from '../../../../core/schema/registry-schema.js';
import type { TermKind } from '../../../../core/model/registry.js';
import { tidy } from '../../cell.js';
import type { NamedKind } from '../../write/names-in.js';
import { nameKey } from './fold-name.js';
import { toSlug } from './to-slug.js';

const KINDS: readonly TermKind[] = ['purposes', 'dataTypes', 'subjects', 'safeguards'];
const FALLBACKS: Readonly<Record<NamedKind, string>> = {
  categories: 'category',
  groups: 'group',
  products: 'product',
  purposes: 'purpose',
  dataTypes: 'data',
  subjects: 'people',
  safeguards: 'safeguard',
};

/** A word that the table brought into the registry. */
export interface NewName {
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
  /** A term that knows the word as a synonym: perhaps that one is meant. Synonyms help searching, they state nothing. */
  readonly perhaps?: string | undefined;
}

type Found = { readonly id: string } | 'several' | undefined;

/** What names mean in a registry, and what a table adds to them. */
export class TableNames {
  readonly added: NewName[] = [];
  readonly #ids = new Map<string, string | undefined>();
  readonly #taken = new Map<NamedKind, Set<string>>();
  readonly #synonyms = new Map<string, string>();
  readonly #newTerms = new Map<TermKind, TermRecord[]>();
  readonly #newCategories: CategoryRecord[] = [];
  readonly #addedNames = new Map<string, string>();
  readonly #newProducts: { id: string; name: string }[] = [];
  readonly #newGroups = new Map<string, { id: string; name: string }[]>();

  constructor(readonly document: RegistryDocument) {
    for (const category of document.categories) {
      this.#know('categories', category);
      for (const group of category.groups ?? []) this.#know('groups', group, category.id);
    }
    for (const product of document.products ?? []) this.#know('products', product);
    for (const kind of KINDS) {
      for (const term of document.vocabulary?.[kind] ?? []) {
        this.#know(kind, term);
        for (const word of term.synonyms ?? []) this.#synonyms.set(keyOf(kind, word), term.name);
      }
    }
  }

  /** What a name or id means; `several` where the registry has it more than once. */
  find(kind: NamedKind, name: string, within = ''): Found {
    for (const key of [`${kind}/${within}/${tidy(name)}`, keyOf(kind, name, within)]) {
      if (!this.#ids.has(key)) continue;
      const id = this.#ids.get(key);
      return id === undefined ? 'several' : { id };
    }
    const id = name.trim().toLowerCase();
    return kind !== 'groups' && this.#taken.get(kind)?.has(id) ? { id } : undefined;
  }

  /** Makes a new term, category or group (of a category, `within`) from its name. @returns its id */
  add(kind: NamedKind, name: string, within = ''): string {
    const taken = this.#taken.get(kind);
    const id = toSlug(name, FALLBACKS[kind], (candidate) => taken?.has(candidate) === true);
    const item = { id, name };
    this.#know(kind, item, within);
    if (kind === 'categories') this.#newCategories.push(item);
    else if (kind === 'products') this.#newProducts.push(item);
    else if (kind === 'groups') append(this.#newGroups, within, item);
    else append(this.#newTerms, kind, item);
    this.#addedNames.set(`${kind}/${id}`, name);
    this.added.push({ kind, ...item, perhaps: this.#synonyms.get(keyOf(kind, name)) });
    return id;
  }

  nameOfAdded(kind: NamedKind, id: string): string | undefined {
    return this.#addedNames.get(`${kind}/${id}`);
  }

  /** The registry with what was added to its categories and vocabulary; itself where nothing was. */
  toDocument(): RegistryDocument {
    if (this.added.length === 0) return this.document;
    const { categories, products = [], vocabulary } = this.document;
    const terms = { ...vocabulary };
    for (const [kind, added] of this.#newTerms) terms[kind] = [...(terms[kind] ?? []), ...added];
    return {
      ...this.document,
      categories: [...categories, ...this.#newCategories].map((category) => {
        const groups = this.#newGroups.get(category.id);
        return groups ? { ...category, groups: [...(category.groups ?? []), ...groups] } : category;
      }),
      ...(this.#newProducts.length > 0 ? { products: [...products, ...this.#newProducts] } : {}),
      ...(vocabulary || this.#newTerms.size > 0 ? { vocabulary: terms } : {}),
    };
  }

  #know(kind: NamedKind, { id, name }: { id: string; name: string }, within = ''): void {
    for (const key of new Set([`${kind}/${within}/${tidy(name)}`, keyOf(kind, name, within)])) {
      const known = this.#ids.has(key) && this.#ids.get(key) !== id;
      this.#ids.set(key, known ? undefined : id);
    }
    const taken = this.#taken.get(kind) ?? new Set();
    this.#taken.set(kind, taken.add(id));
  }
}

const keyOf = (kind: NamedKind, name: string, within = ''): string => `${kind}/${within}/~${nameKey(name)}`;

function append<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
