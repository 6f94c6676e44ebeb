import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../mend/field.js';
import type { DeskFinding } from '../state/desk-finding.js';
import { findingList } from './finding-list.js';

/** A box to tick for each of some choices. @param id of the field, which is described by what was found of it */
export function choiceBoxes(
  { label, choices }: { readonly label: string; readonly choices: readonly Choice[] },
  chosen: readonly string[],
  onChange: (chosen: readonly string[]) => void,
  id: string,
  findings: readonly DeskFinding[],
): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${findings.length > 0 ? `${id}-findings` : nothing}>
    <legend>${label}</legend>
    ${choices.map(
      ([choice, name]) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${chosen.includes(choice)}
            @change=${({ target }: Event) => {
              const others = chosen.filter((one) => one !== choice);
              onChange((target as HTMLInputElement).checked ? [...others, choice] : others);
            }}
          />
          ${name}
        </label>`,
    )}
    ${findingList(findings, id)}
  </fieldset>`;
}
