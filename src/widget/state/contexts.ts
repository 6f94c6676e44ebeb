import { createContext } from '@lit/context';
import type { FirstMessages } from '../../i18n/first-messages.js';
import type { Compare } from '../../core/model/compare.js';
import type { Entry, Registry } from '../../core/model/registry.js';
import type { AnswerTable } from '../../core/query/filter/answer-table.js';
import type { Facet } from '../../core/query/filter/facet.js';
import type { Results } from '../../core/query/query.js';
import type { CopiedLink } from './announcer.js';
import type { Question } from './question.js';

// Keyed by symbols, so that a host page's own contexts cannot collide with ours.

/** The list on show and what follows from it alone. */
export interface Catalog {
  readonly registry: Registry;
  readonly facets: readonly Facet[];
  /** What every entry answers; undefined until that can be asked. */
  readonly answers?: AnswerTable | undefined;
}

/** What was asked and what there is to show. */
export interface Answered {
  /** As it was asked; `results` are of what the list knows of it, and may still be those of an earlier one. */
  readonly question: Question;
  readonly results: Results;
  /** Search could not be loaded. */
  readonly searchFailed: boolean;
  /** The link that was asked for just now. */
  readonly copied: CopiedLink | undefined;
  /** The address of an entry; undefined where the page's address is not ours to write. */
  readonly permalink: (entry: Entry) => string | undefined;
}

/** The words of the interface, and what a language decides besides. */
export interface Interface {
  /** Those of the first rows, and whatever else a page put in the place of ours. */
  readonly messages: FirstMessages;
  /** BCP 47 tag for dates, numbers and names of places. */
  readonly locale: string;
  /** Language of the registry's texts where it is not that of the interface; for `lang` attributes. */
  readonly textLanguage: string | undefined;
  readonly compare: Compare;
  /** Level of a vendor's heading, 2 to 6. */
  readonly vendorLevel: number;
}

export const catalogContext = createContext<Catalog>(Symbol('vd-catalog'));
export const answeredContext = createContext<Answered>(Symbol('vd-answered'));
export const interfaceContext = createContext<Interface>(Symbol('vd-interface'));
