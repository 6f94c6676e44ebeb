import type { Issue, IssueCode } from '../schema/issue.js';
import { MAX_KNOWN } from '../schema/limits.js';
import type { RegistryDocument } from '../schema/registry-schema.js';
import { tellIssue } from '../schema/tell-issue.js';
import type { Category, Group, Term, TermKind } from './registry.js';
import { bareTerm, resolveTerms } from './resolve-terms.js';

interface Identified {
  readonly id: string;
}

/** Finds what ids stand for. An id that nothing defines comes to stand for itself, with a warning. */
export class Resolver {
  readonly terms: Readonly<Record<TermKind, Map<string, Term>>>;
  readonly categories = new Map<string, Category>();
  readonly groups = new Map<string, Group>();
  /** Places in the file of the vendor and of its disclosure that is read. */
  vendorAt = 0;
  disclosureAt = 0;

  readonly #warnings: Issue[];

  constructor({ categories, vocabulary }: RegistryDocument, warnings: Issue[]) {
    this.#warnings = warnings;
    const read = (kind: TermKind): Map<string, Term> => {
      const records = vocabulary?.[kind] ?? [];
      this.findDuplicates(records, `/vocabulary/${kind}`);
      return resolveTerms(kind, records);
    };
    this.terms = {
      purposes: read('purposes'),
      dataTypes: read('dataTypes'),
      subjects: read('subjects'),
      safeguards: read('safeguards'),
    };
    this.findDuplicates(categories, '/categories');
    for (const { id, name, description, groups } of categories) {
      this.categories.set(id, { id, name, description });
      for (const group of groups ?? []) this.groups.set(group.id, group);
    }
  }

  /** @param place where the id stands in the disclosure, as the end of a pointer */
  find<T extends Category | Group>(known: Map<string, T>, id: string, place: string): T {
    return known.get(id) ?? this.#add(known, { id, name: id } as T, place);
  }

  /** The last three say where the id stands in the disclosure. */
  term(kind: TermKind, id: string, field: string, at: number, tail = ''): Term {
    const terms = this.terms[kind];
    return terms.get(id) ?? this.#add(terms, bareTerm(kind, id), `${field}/${at}${tail}`);
  }

  termsOf(kind: TermKind, ids: readonly string[] | undefined, field: string): readonly Term[] | undefined {
    return ids?.map((id, at) => this.term(kind, id, field, at));
  }

  /** @param place what it is about in the disclosure, as the end of a pointer */
  warn(code: IssueCode, message: string, place: string): void {
    this.#tell(code, `/vendors/${this.vendorAt}/disclosures/${this.disclosureAt}/${place}`, message);
  }

  #tell(code: IssueCode, pointer: string, message: string): void {
    tellIssue(this.#warnings, { code, pointer, message });
  }

  /** @param list the pointer of the list */
  findDuplicates(records: readonly Identified[], list: string): void {
    const seen = new Set<string>();
    records.forEach(({ id }, at) => {
      if (seen.has(id)) this.#tell('duplicate-id', `${list}/${at}/id`, `"${id}" is used twice in this list`);
      seen.add(id);
    });
  }

  #add<T extends Identified>(known: Map<string, T>, made: T, place: string): T {
    // Of more, a page would make a tab or a box to tick each.
    if (known.size < MAX_KNOWN) known.set(made.id, made);
    this.warn('unknown-id', `"${made.id}" is not defined in this registry and is shown as it is`, place);
    return made;
  }
}
