import { html, nothing, svg, type TemplateResult } from 'lit';
import { answerOf, type Tally, type TallyAnswer } from '../../../core/query/matrix/tally.js';
import type { AxisItem, AxisPlace } from '../../../core/query/matrix/axis.js';
import type { MatrixAxis } from '../../../core/query/matrix/plan-matrix.js';
import type { MatrixMessages } from '../../../i18n/matrix-messages.js';
import { formatNumber } from '../../../i18n/format.js';
import { icon } from '../shared/icon.js';
import type { CellPlace } from './move-in-table.js';
import { placeKey } from './place-key.js';

/** Everything the table shows, decided before it is drawn. */
export interface TableState {
  readonly axis: MatrixAxis;
  readonly rows: readonly AxisPlace[];
  readonly columns: readonly AxisPlace[];
  readonly opened: ReadonlySet<string>;
  /** The answers of a cell; undefined while they are counted. */
  readonly tallyOf: (row: AxisItem, column: AxisItem) => Tally | undefined;
  /** The cell that Tab leads to; where there is little room only its column is shown. */
  readonly active: CellPlace;
  readonly words: MatrixMessages;
  readonly locale: string;
  /** Language of the names, where it is not that of the interface. */
  readonly textLanguage: string | undefined;
  readonly onToggle: (group: AxisItem) => void;
  readonly onOpen: (row: AxisItem, column: AxisItem) => void;
}

/** A mark for each answer; those of the list itself are icons of ours already. */
const MARKS: Readonly<Record<TallyAnswer, () => TemplateResult>> = {
  matched: () =>
    html`<svg class="icon full" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      ${svg`<circle cx="12" cy="12" r="7" />`}
    </svg>`,
  unstated: () => icon('unstated'),
  excluded: () => icon('not'),
  none: () =>
    html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      ${svg`<path d="M6 12h12" />`}
    </svg>`,
};

/** From so many on columns are of one width, so that cells out of sight need not be laid out: a table that is not drawn whole has as many. */
const MANY_CELLS = 1_000;

export function matrixTable(state: TableState): TemplateResult {
  const { rows, columns, axis, words } = state;
  const isLarge = rows.length * columns.length >= MANY_CELLS;
  return html`<table part="matrix" class=${isLarge ? `${axis} large` : axis}>
    <caption class="visually-hidden">
      ${`${words.caption[axis]} ${words.keys}`}
    </caption>
    ${
      isLarge
        ? html`<col class="names" />
            <col span=${columns.length} />`
        : nothing
    }
    ${head(state)}
    <tbody>
      ${rows.map(
        ({ item, group }, row) =>
          html`<tr
            class=${group ? 'kind' : nothing}
            data-place=${placeKey(axis, state.active.column, item, group)}
          >
            <th scope="row" part="matrix-heading">${heading(item, group, state)}</th>
            ${columns.map((place, column) => cell(item, place, { row, column }, state))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Kinds of an opened group stand below its name, in a second row. */
function head(state: TableState): TemplateResult {
  const { columns, words, axis, active, textLanguage } = state;
  const isDeep = columns.some(({ group }) => group);
  const above: TemplateResult[] = [];
  const below: TemplateResult[] = [];
  const classOf = (column: number): string => (column === active.column ? 'chosen' : 'other');
  columns.forEach(({ item, group }, column) => {
    if (group) {
      below.push(
        html`<th scope="col" part="matrix-heading" class=${classOf(column)} lang=${textLanguage ?? nothing}>
          ${item.name}
        </th>`,
      );
      return;
    }
    const span = columns.filter((place) => place.group === item).length;
    const isChosen = active.column >= column && active.column <= column + span;
    above.push(
      html`<th
        scope=${span ? 'colgroup' : 'col'}
        colspan=${span ? span + 1 : nothing}
        rowspan=${isDeep && !span ? 2 : nothing}
        part="matrix-heading"
        class=${isChosen ? 'chosen' : 'other'}
      >
        ${heading(item, undefined, state)}
      </th>`,
    );
    if (span)
      below.push(html`<th scope="col" part="matrix-heading" class=${classOf(column)}>${words.anyOf}</th>`);
  });
  return html`<thead>
    <tr>
      <td rowspan=${isDeep ? 2 : nothing} class="corner" part="matrix-corner">
        ${axis === 'people' ? words.dataHeading : words.vendorHeading}
      </td>
      ${above}
    </tr>
    ${
      isDeep
        ? html`<tr>
            ${below}
          </tr>`
        : nothing
    }
  </thead>`;
}

/** The name of a row or column; that of a group opens and closes it. */
function heading(item: AxisItem, group: AxisItem | undefined, state: TableState): TemplateResult {
  const name = html`<span lang=${state.textLanguage ?? nothing}>${item.name}</span>`;
  if (group || item.kinds.length === 0) return name;
  return html`<button
    type="button"
    class="group"
    aria-expanded=${state.opened.has(item.id)}
    @click=${() => state.onToggle(item)}
  >
    ${icon('chevron')}${name}
  </button>`;
}

function cell(
  row: AxisItem,
  { item, group }: AxisPlace,
  place: CellPlace,
  state: TableState,
): TemplateResult {
  const { words, active, locale } = state;
  const tally = state.tallyOf(row, item);
  const isChosen = place.column === active.column;
  const column = isChosen ? 'chosen' : 'other';
  if (!tally) return html`<td class="${column} counting"><span aria-hidden="true">…</span></td>`;
  const answer = answerOf(tally);
  const count = answer === 'none' ? 0 : tally[answer];
  return html`<td class="${column} ${answer}${group ? ' kind' : ''}">
    <button
      type="button"
      class="cell"
      part="matrix-cell"
      tabindex=${isChosen && place.row === active.row ? 0 : -1}
      data-row=${place.row}
      data-column=${place.column}
      @click=${() => state.onOpen(row, item)}
    >
      <span class="answer" part="matrix-word"
        >${MARKS[answer]()} <bdi>${words.answers[answer]}</bdi>
        <span class="count" part="matrix-count">${formatNumber(count, locale)}</span></span
      >${rest(tally, answer, words)}<span class="visually-hidden"
        >: ${nameOf(row, state).slice(0, HEARD)}, ${nameOf(item, state).slice(0, HEARD)}</span
      >
    </button>
  </td>`;
}

/** What the entries that give a lesser answer say: a yes of one is not the word of all. */
function rest({ unstated, excluded }: Tally, answer: TallyAnswer, words: MatrixMessages): unknown {
  const others = [
    answer === 'matched' && unstated > 0 ? words.unstatedToo(unstated) : '',
    answer !== 'excluded' && excluded > 0 ? words.excludedToo(excluded) : '',
  ].filter(Boolean);
  // Heard without a mark between them, two numbers would be one.
  return others.map(
    (text) =>
      html`<span class="visually-hidden">; </span
        ><span class="too" part="matrix-too"><bdi>${text}</bdi></span>`,
  );
}

/** Characters of a name that are heard in each of thousands of cells; what is shown of it is in its heading. */
const HEARD = 60;

/** A name that tells an opened group from the kind that may be called the same. */
export function nameOf(
  { id, name }: AxisItem,
  { opened, words }: Pick<TableState, 'opened' | 'words'>,
): string {
  return opened.has(id) ? `${name}: ${words.anyOf}` : name;
}
