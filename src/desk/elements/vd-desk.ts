import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { jsonSteps } from '../../keeper/export/to-json.js';
import { checkList } from '../mend/check-list.js';
import { nextVersionSteps } from '../publish/plan-edition.js';
import { LaterController } from '../shared/later-controller.js';
import type { DeskActionEvent } from '../shared/desk-action-event.js';
import type { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import { longWork } from '../shared/long-work.js';
import { saveFile } from '../shared/save-file.js';
import { KeepController } from '../keep/keep-controller.js';
import { applyAction } from '../state/apply-action.js';
import { deskContext } from '../state/contexts.js';
import { EMPTY_DESK, STEPS, type DeskState, type PublishedFolder, type Step } from '../state/desk-state.js';
import { toKeepersDay } from '../state/to-keepers-day.js';
import { saySaved } from '../keep/say-saved.js';
import { nextStep } from './next-step.js';
import { otherTabs } from './other-tabs.js';
import { vdDeskStyles } from './vd-desk.styles.js';

const NAMES: Readonly<Record<Step, string>> = {
  bring: 'Bring',
  match: 'Match',
  mend: 'Mend',
  look: 'Look',
  compare: 'Compare',
  publish: 'Publish',
  translate: 'Translate',
};

/** A browser leaves the page for a file that is dropped where nothing takes it. */
function keepPage(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/** @summary The page on which a keeper without a terminal keeps a list. Nothing leaves the browser. */
export class VdDesk extends LitElement {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskStyles];

  static define(tag = 'vd-desk', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDesk);
  }

  #leaving: AbortController | undefined;

  @state() private deskState: DeskState = EMPTY_DESK;

  readonly #today = toKeepersDay(new Date());
  readonly #check = new LaterController(this, (document: RegistryDocument, published?: PublishedFolder) =>
    checkList(document, published, this.#today),
  );
  readonly #version = new LaterController(
    this,
    (document: RegistryDocument, published: PublishedFolder | undefined, languages: string) =>
      nextVersionSteps(document, published, languages.split(' ').filter(Boolean), this.#today),
  );
  readonly #keep = new KeepController(this, {
    state: () => this.deskState,
    restore: (state) => this.#act({ kind: 'restore', state }),
  });
  readonly #provider = new ContextProvider(this, { context: deskContext, initialValue: this.#desk });

  constructor() {
    super();
    this.addEventListener('vd-desk-action', (event) => this.#onAction(event));
    this.addEventListener('keydown', (event) => this.#onKeyDown(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#leaving = new AbortController());
    addEventListener('dragover', keepPage, { signal });
    addEventListener('drop', keepPage, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
  }

  get #desk() {
    const { list, published } = this.deskState;
    const version = this.#version.result;
    const isOfNow = version?.list === list && version?.published === published;
    return {
      state: this.deskState,
      findings: this.#check.result,
      version: isOfNow ? version : undefined,
      today: this.#today,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { list, published, step } = this.deskState;
    const of: [RegistryDocument, PublishedFolder?] | undefined = list && [list, published];
    this.#check.look(of);
    // Elsewhere nobody asks.
    const languages = [...this.deskState.translations.keys()].join(' ');
    if (step === 'compare' || step === 'publish') this.#version.look(list && [list, published, languages]);
    this.#provider.setValue(this.#desk);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      <header>
        <div>
          <h1>The desk</h1>
          <p class="muted small">
            For your list of who gets people’s data: from a spreadsheet to a page that readers trust. Nothing
            is uploaded.
          </p>
        </div>
        ${this.#file()}
      </header>
      ${otherTabs(this.#keep)}
      <nav aria-label="Steps">
        <ol role="list">
          ${STEPS.map((step, at) => this.#stepButton(step, at + 1))}
        </ol>
      </nav>
      <main>
        ${this.#step()} ${nextStep(this.deskState, NAMES, (step) => this.#act({ kind: 'go', step }))}
      </main>`;
  }

  #file(): TemplateResult | typeof nothing {
    const { list, name, past, future } = this.deskState;
    if (!list && past.length + future.length === 0) return nothing;
    return html`<div class="row file">
      ${list ? html`<p class="muted"><bdi>${name}</bdi>, ${saySaved(this.deskState)}</p>` : nothing}
      <button
        type="button"
        class="button"
        aria-disabled=${past.length === 0}
        @click=${() => this.#do('undo')}
      >
        Undo
      </button>
      <button
        type="button"
        class="button"
        aria-disabled=${future.length === 0}
        @click=${() => this.#do('redo')}
      >
        Redo
      </button>
      ${
        list
          ? html`<button type="button" class="button" @click=${this.#onSave}>Save the file</button>`
          : nothing
      }
    </div>`;
  }

  /** @param number as it stands before the name: by the access key of the browser it leads to the step from anywhere */
  #stepButton(step: Step, number: number): TemplateResult {
    const { step: now, list, sheet } = this.deskState;
    const isOpen = step === 'bring' || (step === 'match' ? sheet !== undefined : list !== undefined);
    const count = step === 'mend' && list ? this.#check.result?.length : undefined;
    /* eslint-disable lit-a11y/no-access-key -- digits are no letter of a menu, and they stand before the names of the steps */
    return html`<li>
      <button
        type="button"
        aria-current=${step === now ? 'step' : nothing}
        accesskey=${number}
        ?disabled=${!isOpen}
        @click=${() => this.#act({ kind: 'go', step })}
      >
        ${NAMES[step]}${count ? html` <span class="count">${count}</span>` : nothing}
      </button>
    </li>`;
    /* eslint-enable lit-a11y/no-access-key */
  }

  #step(): TemplateResult {
    switch (this.deskState.step) {
      case 'bring':
        return html`<vd-desk-bring></vd-desk-bring>`;
      case 'match':
        return html`<vd-desk-match></vd-desk-match>`;
      case 'mend':
        return html`<vd-desk-mend></vd-desk-mend>`;
      case 'look':
        return html`<vd-desk-look></vd-desk-look>`;
      case 'compare':
        return html`<vd-desk-compare></vd-desk-compare>`;
      case 'publish':
        return html`<vd-desk-publish></vd-desk-publish>`;
      case 'translate':
        return html`<vd-desk-translate></vd-desk-translate>`;
    }
  }

  #act(action: DeskActionEvent['action']): void {
    const hadFocus = this.matches(':focus-within');
    this.deskState = applyAction(this.deskState, action);
    if (hadFocus) void this.#focusStep();
  }

  /** Whoever is led to another step is told which. What still has the focus keeps it, as the button of a step does. */
  async #focusStep(): Promise<void> {
    await this.updateComplete;
    if (this.matches(':focus-within')) return;
    const part = this.renderRoot.querySelector('main')?.firstElementChild as DeskPart | null;
    await part?.updateComplete;
    part?.focusHeading();
  }

  #do(kind: 'undo' | 'redo'): void {
    this.#act({ kind });
  }

  #onAction(event: DeskActionEvent): void {
    event.stopPropagation();
    this.#act(event.action);
  }

  async #onSave(): Promise<void> {
    const { list, name } = this.deskState;
    if (!list) return;
    const text = await longWork(jsonSteps(list), new AbortController().signal);
    saveFile(name, text);
    this.#act({ kind: 'saved', list });
  }

  /** In a field the browser's own way back undoes the typing. */
  #onKeyDown(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    this.#do(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  }
}
