import type { RegistryErrorCode } from '../core/reading/registry-error.js';
import type { FacetName } from '../core/query/query.js';
import type { Flow, Status } from '../core/model/registry.js';
import type { LinkRecord } from '../core/schema/registry-schema.js';

/** Every text of the interface. Functions where a number or a name decides the sentence; plain text, never markup. */
export interface Messages {
  /** BCP 47 tag of the language these texts are in. */
  readonly language: string;
  readonly title: string;
  readonly loading: string;
  readonly entriesAndProviders: (entries: number, providers: number) => string;
  readonly updated: (date: string) => string;
  readonly version: (version: number) => string;
  readonly contact: string;
  readonly more: string;
  readonly less: string;
  readonly leavesPage: string;

  readonly search: string;
  readonly searchPlaceholder: string;
  readonly searchUnavailable: string;
  readonly clearSearch: string;
  readonly retry: string;

  readonly tabs: string;
  readonly allCategories: string;
  readonly countedLabel: (label: string, count: number) => string;

  readonly filters: (selected: number) => string;
  readonly filtersUnavailable: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly integral: (stated: boolean) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly notStated: string;
  readonly findInFacet: (facet: string) => string;
  readonly showMembers: (label: string) => string;
  readonly activeFilters: string;
  readonly views: string;
  readonly listView: string;
  /** @param added how many changes are new to this reader */
  readonly changesView: (added: number) => string;
  readonly changesUnavailable: string;
  readonly removeFilter: (label: string) => string;
  readonly clearAll: string;

  readonly askFilters: (words: string) => string;
  readonly askFiltersExplained: string;
  readonly countMatched: (matched: number, unstated: number, excluded: number, filtered: boolean) => string;
  readonly unstatedHeading: (asked: string, count: number) => string;
  readonly unstatedExplained: string;
  readonly excludedHeading: (count: number) => string;
  readonly excludedExplained: string;
  readonly otherTimes: (planned: number, former: number) => string;
  readonly columns: readonly [provider: string, purpose: string, data: string];
  readonly list: string;

  readonly noMatchForText: (text: string) => string;
  readonly nobodySays: string;
  readonly nobodySaysInWords: string;
  readonly noMatchForFilters: string;
  readonly noMatchInTab: (tab: string) => string;
  readonly widen: string;
  readonly searchEverything: (count: number) => string;
  readonly dropSearch: (text: string) => string;
  readonly dropFilters: string;
  readonly emptyRegistry: string;
  readonly emptyTab: string;

  readonly through: (words: string) => string;
  readonly openWords: (asked: string, words: string) => string;
  readonly silent: (asked: string) => string;
  /** Why a search found an entry: it met `words`, which stand for `name`; the same where the name itself was met. */
  readonly foundBy: Readonly<
    Record<'listed' | 'through' | 'excluded', (words: string, name: string) => string>
  >;
  readonly nearOnly: (text: string) => string;
  readonly searching: string;
  readonly showMore: (more: number, left: number) => string;
  readonly showEarlier: (more: number, left: number) => string;

  readonly flows: Readonly<Record<Flow | 'unstated', string>>;
  readonly inferred: string;
  readonly inferredExplained: string;
  readonly rulesOut: string;
  readonly whose: string;
  readonly ofWhom: (people: string) => string;
  readonly ownWords: string;
  readonly dataNotStated: string;
  readonly purposeNotStated: string;
  readonly subjectsNotStated: string;
  readonly nobody: string;
  readonly purposes: string;
  readonly conditions: string;
  readonly notes: string;
  readonly safeguards: string;
  readonly asClaimed: string;
  readonly locations: string;
  readonly locationRoles: Readonly<Record<'processing' | 'storage' | 'access', string>>;
  readonly transfer: string;
  readonly retention: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly announced: (date: string) => string;
  readonly isNew: string;
  readonly alsoKnownAs: (names: string) => string;
  readonly company: (legalName: string, parent: string | undefined, place: string | undefined) => string;
  readonly links: Readonly<Record<LinkRecord['rel'], string>>;
  readonly linkOf: (link: string, vendor: string) => string;
  readonly checked: (date: string) => string;
  readonly permalink: string;
  readonly permalinkTo: (vendor: string) => string;
  readonly linkCopied: string;

  readonly printed: (text: string, filters: string) => string;
  readonly printedFrom: (address: string) => string;

  readonly errors: Readonly<Record<RegistryErrorCode, string>>;
  readonly errorKept: (date: string) => string;
}
