import { html, type nothing, type TemplateResult } from 'lit';
import { focusLater } from '../shared/focus-later.js';
import type { Word } from '../mend/words-of.js';

export interface ChosenWords {
  readonly label: string;
  readonly words: readonly Word[];
  readonly onTakeOut: (at: number) => void;
  /** Of the field that adds one: its id, the list of suggestions, and what it is described by. */
  readonly input: {
    readonly id: string;
    readonly list: string | typeof nothing;
    readonly invalid: 'true' | 'false';
    readonly described: string | typeof nothing;
  };
  readonly onAdd: (written: string) => void;
}

/** Chosen words, each to be taken out, and a field that adds one. */
export function chosenWords({ label, words, onTakeOut, input, onAdd }: ChosenWords): TemplateResult {
  return html`<div class="words">
    <ul role="list" aria-label=${label}>
      ${words.map(
        ({ name, description = '' }, at) =>
          html`<li class="chip">
            ${
              description === ''
                ? name
                : html`<details>
                    <summary>${name}</summary>
                    ${description}
                  </details>`
            }
            <button
              type="button"
              class="plain"
              aria-label="Take out ${name}"
              @click=${(event: Event) => {
                focusLater(event, '.words', 'input');
                onTakeOut(at);
              }}
            >
              ✕
            </button>
          </li>`,
      )}
    </ul>
    <input
      id=${input.id}
      list=${input.list}
      placeholder="Add …"
      autocomplete="off"
      aria-invalid=${input.invalid}
      aria-describedby=${input.described}
      @change=${(event: Event) => {
        const field = event.currentTarget as HTMLInputElement;
        const written = field.value.trim();
        field.value = '';
        if (written !== '') onAdd(written);
      }}
    />
  </div>`;
}
