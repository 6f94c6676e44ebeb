import { consume } from '@lit/context';
import { property } from 'lit/decorators.js';
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
  @consume({ context: interfaceContext, subscribe: true })
  @property({ attribute: false })
  ui!: Interface;

  @consume({ context: catalogContext, subscribe: true })
  @property({ attribute: false })
  catalog!: Catalog;

  @consume({ context: answeredContext, subscribe: true })
  @property({ attribute: false })
  answered!: Answered;

  protected override shouldUpdate(): boolean {
    return Boolean((this.ui as unknown) && (this.catalog as unknown) && (this.answered as unknown));
  }
}
