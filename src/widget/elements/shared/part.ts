import { ContextConsumer } from '@lit/context';
import {
  answeredContext,
  catalogContext,
  interfaceContext,
  type Answered,
  type Catalog,
  type Interface,
} from '../../state/contexts.js';
import { PortableElement } from './portable-element.js';

/** A part of the element. It is told what there is to show, updates only once it is, and asks by requests. */
export class Part extends PortableElement {
  readonly #ui = new ContextConsumer(this, { context: interfaceContext, subscribe: true });
  readonly #catalog = new ContextConsumer(this, { context: catalogContext, subscribe: true });
  readonly #answered = new ContextConsumer(this, { context: answeredContext, subscribe: true });

  get ui(): Interface {
    return this.#ui.value as Interface;
  }

  get catalog(): Catalog {
    return this.#catalog.value as Catalog;
  }

  get answered(): Answered {
    return this.#answered.value as Answered;
  }

  protected override shouldUpdate(): boolean {
    return Boolean(this.#ui.value && this.#catalog.value && this.#answered.value);
  }
}
