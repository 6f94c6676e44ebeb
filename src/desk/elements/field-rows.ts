import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../mend/field.js';
import { focusLater } from '../shared/focus-later.js';

export interface FieldRows {
  readonly count: number;
  /** The fields of one of them. */
  readonly row: (at: number) => unknown;
  readonly findings: unknown;
  /** The id of these, where there are any. */
  readonly described: string | undefined;
  readonly onAdd: () => void;
  readonly onTakeOut: (at: number) => void;
}

/** Records within a record, each to be taken out, and a button that adds one. */
export function fieldRows(
  { label, one, isFolded }: Extract<Field, { readonly kind: 'rows' }>,
  { count, row, findings, described, onAdd, onTakeOut }: FieldRows,
): TemplateResult {
  const body = html`<ul role="list">
      ${Array.from(
        { length: count },
        (_, at) =>
          html`<li class="record">
            <div class="fields">${row(at)}</div>
            <button
              type="button"
              class="plain"
              @click=${(event: Event) => {
                focusLater(event, '.rows', ':scope > .add');
                onTakeOut(at);
              }}
            >
              Take out<span class="visually-hidden"> ${one} ${at + 1}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${findings}
    <button
      type="button"
      class="plain add"
      @click=${(event: Event) => {
        focusLater(
          event,
          '.rows',
          '.record:last-child > .fields > .field:first-child > :is(input, select, textarea)',
        );
        onAdd();
      }}
    >
      Add ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}
    </button>`;
  if (isFolded)
    return html`<details class="rows">
      <summary aria-describedby=${described ?? nothing}>${label} <span class="count">${count}</span></summary>
      ${body}
    </details>`;
  return html`<fieldset class="rows" aria-describedby=${described ?? nothing}>
    <legend>${label}</legend>
    ${body}
  </fieldset>`;
}
