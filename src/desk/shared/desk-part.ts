import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
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

  /** What had the focus may be gone with what was drawn: then the heading has it, and it never falls to the page. */
  protected override update(changed: PropertyValues): void {
    const had = this.matches(':focus-within');
    super.update(changed);
    if (had && !this.matches(':focus-within')) this.focusHeading({ preventScroll: true });
  }

  focusHeading(options?: FocusOptions): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('h2'), options);
  }

  /**
   * A button for more of a long list, where there is more. The first that it brings has the focus.
   * @param selector finds the items that can have it
   * @param at the place among these of the first to come
   */
  protected moreButton(
    left: number,
    what: string,
    selector: string,
    at: number,
    onMore: () => void,
  ): unknown {
    if (left <= 0) return nothing;
    const show = (): void => {
      void this.focusNth(selector, at);
      onMore();
    };
    return html`<button type="button" class="plain" @click=${show}>${left} ${what}</button>`;
  }

  /** Gives the focus to one of several, once it is drawn. */
  protected async focusNth(selector: string, at: number): Promise<void> {
    // What was asked for comes back from the desk first.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    focusOn([...this.renderRoot.querySelectorAll<HTMLElement>(selector)].at(at));
  }

  protected act(action: DeskAction): void {
    this.dispatchEvent(new DeskActionEvent(action));
  }
}

/** What Tab does not lead to can have the focus all the same. */
function focusOn(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus(options);
}
