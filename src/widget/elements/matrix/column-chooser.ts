import { html, type TemplateResult } from 'lit';
import type { AxisPlace } from '../../../core/query/matrix/axis.js';
import type { MatrixAxis } from '../../../core/query/matrix/plan-matrix.js';
import { nameOf, type TableState } from './matrix-table.js';

/** Where there is little room, one column at a time. */
export function columnChooser(
  axis: MatrixAxis,
  columns: readonly AxisPlace[],
  { opened, active, words }: Pick<TableState, 'opened' | 'active' | 'words'>,
  onChoose: (column: number) => void,
): TemplateResult {
  return html`<label class="chooser" part="matrix-chooser">
    <span>${words.choose[axis]}</span>
    <select @change=${({ target }: Event) => onChoose(Number((target as HTMLSelectElement).value))}>
      ${columns.map(
        ({ item, group }, column) =>
          html`<option value=${column} ?selected=${column === active.column}>
            ${group ? `${group.name}: ${item.name}` : nameOf(item, { opened, words })}
          </option>`,
      )}
    </select>
  </label>`;
}
