import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/directive.js';
import { cutText } from '../../../core/query/search/words/cut-text.js';
import type { LaterMessages } from '../../../i18n/later-messages.js';
import type { FirstMessages } from '../../../i18n/first-messages.js';

/** The words for a button; those in English for what has no language. */
type Texts = (messages: FirstMessages | undefined) => LaterMessages;

let textsOf: Texts;

/** To be called before anything is drawn. */
export function setTexts(given: Texts): void {
  textsOf = given;
}

interface Plan {
  readonly parts: number;
  readonly draw: (part: number) => unknown;
  readonly button: (button: TemplateResult, isInList: boolean) => unknown;
  readonly label: (messages: LaterMessages) => string;
}

/** What is long, a part at a time: all of it once asked for, without keeping a page from its readers. */
class ShowMore extends AsyncDirective {
  #shown = 1;
  #isAsked = false;
  #isInList = false;
  #messages!: LaterMessages;
  #plan!: Plan;

  override update(part: ChildPart, [plan]: [Plan]): unknown {
    const host = part.options?.host as { ui?: { messages: FirstMessages } } | undefined;
    this.#messages = textsOf(host?.ui?.messages);
    this.#plan = plan;
    this.#isInList = part.parentNode.nodeName === 'UL';
    return this.#draw();
  }

  override render(_plan: Plan): unknown {
    return nothing;
  }

  #draw(): unknown {
    const { parts, draw, button, label } = this.#plan;
    const shown = Math.min(this.#shown, parts);
    return [
      ...Array.from({ length: shown }, (_, part) => draw(part)),
      this.#isAsked ? nothing : button(this.#button(label(this.#messages)), this.#isInList),
    ];
  }

  #button(label: string): TemplateResult {
    return html`<button type="button" class="plain" part="show-all" @click=${this.#onAsk}>${label}</button>`;
  }

  /** The button goes; the first of what it shows gets the focus, or the text that is whole then. */
  readonly #onAsk = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLElement;
    const place = this.#isInList ? (button.parentElement as HTMLElement) : button;
    const { previousElementSibling: last, parentElement } = place;
    this.#isAsked = true;
    this.#grow();
    const shown = (last?.nextElementSibling ?? parentElement) as HTMLElement;
    const first = shown.querySelector<HTMLElement>('a, button, input, summary') ?? shown;
    if (first === shown) shown.tabIndex = -1;
    first.focus({ preventScroll: true });
  };

  #grow(): void {
    if (!this.isConnected || this.#shown >= this.#plan.parts) return;
    this.#shown += 1;
    this.setValue(this.#draw());
    setTimeout(() => this.#grow());
  }
}

const showMore = directive(ShowMore);

/** The beginning of a long text, of so many characters, and a button that shows the rest. */
export function showText(text: string, draw: (text: string) => unknown, most: number): unknown {
  const pieces = [...cutText(text, most)];
  return showMore({
    parts: pieces.length,
    draw: (at) => draw(pieces[at] as string),
    button: (button) => html`… ${button}`,
    label: ({ showWhole }) => showWhole,
  });
}

/** What follows the first of many items: a button that shows the others, and these. */
export function showItems<T>(
  items: readonly T[],
  draw: (item: T, at: number) => unknown,
  most: number,
): unknown {
  return showMore({
    parts: Math.ceil(items.length / most),
    draw: (part) =>
      part > 0
        ? items.slice(part * most, (part + 1) * most).map((item, at) => draw(item, part * most + at))
        : nothing,
    button: (button, isInList) => (isInList ? html`<li>${button}</li>` : button),
    label: ({ showAll }) => showAll(items.length),
  });
}
