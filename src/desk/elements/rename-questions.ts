import { html, nothing, type TemplateResult } from 'lit';
import type { Rename } from '../../keeper/diff/registry-diff.js';

export interface RenameAnswers {
  readonly onJoin: (rename: Rename) => void;
  /** @param id of the one that came */
  readonly onOther: (id: string, isSaid: boolean) => void;
}

/** Only the keeper knows whether a vendor that came is one that went. */
export function renameQuestions(
  renames: readonly Rename[],
  { onJoin, onOther }: RenameAnswers,
): TemplateResult | typeof nothing {
  if (renames.length === 0) return nothing;
  return html`<fieldset>
    <legend>What became of these?</legend>
    ${renames.map(
      (rename) =>
        html`<p>
            “${rename.to.name}” is new and “${rename.from.name}” is gone; both have “${rename.shared}”.
          </p>
          <p class="row">
            <button type="button" class="button" @click=${() => onJoin(rename)}>
              It is “${rename.from.name}” under a new name
            </button>
            <label class="choice">
              <input
                type="checkbox"
                @change=${({ target }: Event) => onOther(rename.to.id, (target as HTMLInputElement).checked)}
              />
              “${rename.to.name}” is another vendor
            </label>
          </p>`,
    )}
  </fieldset>`;
}
