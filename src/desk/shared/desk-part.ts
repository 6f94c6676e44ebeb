import { consume } from '@lit/context';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { deskContext, type Desk } from '../state/contexts.js';
import type { DeskAction } from '../state/desk-action.js';
import type { DeskState } from '../state/desk-state.js';
import { DeskActionEvent } from './desk-action-event.js';

/** A part of the desk: is told what is on it, and asks for what it is to become. */
export class DeskPart extends LitElement {
  @consume({ context: deskContext, subscribe: true })
  @property({ attribute: false })
  desk!: Desk;

  protected get deskState(): DeskState {
    return this.desk.state;
  }

  protected act(action: DeskAction): void {
    this.dispatchEvent(new DeskActionEvent(action));
  }
}
