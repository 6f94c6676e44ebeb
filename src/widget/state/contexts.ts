import { createContext } from '@lit/context';
import type { Messages } from '../../i18n/messages.js';
import type { Compare } from '../../core/model/compare.js';
import type { Entry, Registry } from '../../core/model/registry.js';
import type { Facet } from '../../core/query/filter/facet.js';
import type { Results } from '../../core/query/query.js';

// Keyed by symbols, so that a host page's own contexts cannot collide with ours.

/** The registry on show and what follows from it alone. */
export interface RegistryView {
  readonly registry: Registry;
  readonly facets: readonly Facet[];
}

/** What the reader asked for and what there is to show. */
export interface ResultsView {
  readonly results: Results;
  /** The text as typed; `results` may still be those of an earlier one. */
  readonly text: string;
  /** Search could not be loaded. */
  readonly searchFailed: boolean;
  /** Everything on one page, whatever the tab. */
  readonly printing: boolean;
  /** The address of an entry; undefined where the page's address is not ours to write. */
  readonly permalink: (entry: Entry) => string | undefined;
}

/** The words of the interface, and what a language decides besides. */
export interface Interface {
  readonly messages: Messages;
  /** BCP 47 tag for dates, numbers and names of places. */
  readonly locale: string;
  /** Language of the registry's texts where it is not that of the interface; for `lang` attributes. */
  readonly textLanguage: string | undefined;
  readonly compare: Compare;
  /** Level of a vendor's heading, 2 to 6. */
  readonly vendorLevel: number;
}

export const registryContext = createContext<RegistryView | undefined>(Symbol('vd-registry'));
export const resultsContext = createContext<ResultsView | undefined>(Symbol('vd-results'));
export const interfaceContext = createContext<Interface>(Symbol('vd-interface'));
