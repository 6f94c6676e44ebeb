import { html, type TemplateResult } from 'lit';
import type { AxisPlace } from '../../../core/query/matrix/axis.js';
import type { MatrixAxis } from '../../../core/query/matrix/plan-matrix.js';
import type { TableState } from './matrix-table.js';

/** Where there is little room, one column at a time: the kinds of an opened group stand below its name. */
export function columnChooser(
  axis: MatrixAxis,
  columns: readonly AxisPlace[],
  { opened, active, words }: Pick<TableState, 'opened' | 'active' | 'words'>,
  onChoose: (column: number) => void,
): TemplateResult {
  const places = columns.map((place, column) => ({ ...place, column }));
  const option = (text: string, column: number): TemplateResult =>
    html`<option value=${column} ?selected=${column === active.column}>${text}</option>`;
  return html`<label class="chooser" part="matrix-chooser">
    <span part="matrix-label">${words.choose[axis]}</span>
    <select
      part="matrix-select"
      @change=${({ target }: Event) => onChoose(Number((target as HTMLSelectElement).value))}
    >
      ${places
        .filter(({ group }) => !group)
        .map(({ item, column }) => {
          const kinds = places.filter(({ group }) => group?.id === item.id);
          if (kinds.length === 0) return option(item.name, column);
          // What is chosen is shown without the name of its group: this one needs it, beside a kind that may be called the same.
          const any = opened.has(item.id) ? `${item.name} (${words.anyOf})` : item.name;
          return html`<optgroup label=${item.name}>
            ${[option(any, column), ...kinds.map((kind) => option(kind.item.name, kind.column))]}
          </optgroup>`;
        })}
    </select>
  </label>`;
}
