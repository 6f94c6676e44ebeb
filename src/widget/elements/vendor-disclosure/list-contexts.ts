import { ContextProvider } from '@lit/context';
import { answeredContext, catalogContext, interfaceContext } from '../../state/contexts.js';
import type { ListHost } from './list-settings.js';

/** Hands on to every part of a list what there is to show. */
export class ListContexts {
  readonly catalog: ContextProvider<typeof catalogContext>;
  readonly answered: ContextProvider<typeof answeredContext>;
  readonly interface: ContextProvider<typeof interfaceContext>;

  constructor(host: ListHost) {
    this.catalog = new ContextProvider(host, { context: catalogContext });
    this.answered = new ContextProvider(host, { context: answeredContext });
    this.interface = new ContextProvider(host, { context: interfaceContext });
  }
}
