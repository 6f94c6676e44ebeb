import { ContextProvider } from '@lit/context';
import {
  answeredContext,
  catalogContext,
  interfaceContext,
  type Answered,
  type Catalog,
  type Interface,
} from '../../state/contexts.js';
import { keepSame } from '../shared/keep-same.js';
import type { ListHost } from './list-settings.js';

/** Hands on what there is to show to every part of the list. */
export class ListContexts {
  readonly #catalog: ContextProvider<typeof catalogContext>;
  readonly #answered: ContextProvider<typeof answeredContext>;
  readonly #interface: ContextProvider<typeof interfaceContext>;
  /** Made anew only where something it depends on is another. */
  readonly #makeCatalog = keepSame((catalog: Catalog) => catalog);

  constructor(host: ListHost) {
    this.#catalog = new ContextProvider(host, { context: catalogContext });
    this.#answered = new ContextProvider(host, { context: answeredContext });
    this.#interface = new ContextProvider(host, { context: interfaceContext });
  }

  set interface(ui: Interface) {
    this.#interface.setValue(ui);
  }

  set catalog(catalog: Catalog) {
    this.#catalog.setValue(this.#makeCatalog(catalog));
  }

  set answered(answered: Answered) {
    this.#answered.setValue(answered);
  }
}
