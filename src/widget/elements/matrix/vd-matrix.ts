import { html, nothing, type TemplateResult } from 'lit';
import { loadPart } from '../../../core/work/load-part.js';
import type { MatrixMessages } from '../../../i18n/matrix-messages.js';
import { enMatrix } from '../../../i18n/en-matrix.js';
import { ALL } from '../../../core/query/query.js';
import type { AxisItem } from '../../../core/query/matrix/axis.js';
import {
  planMatrix,
  questionOf,
  type MatrixAxis,
  type MatrixPlan,
} from '../../../core/query/matrix/plan-matrix.js';
import type { Catalog, Interface } from '../../state/contexts.js';
import { baseStyles } from '../../styles/base.styles.js';
import { defineElement } from '../shared/define-element.js';
import { Part } from '../shared/part.js';
import { request } from '../shared/request.js';
import { columnChooser } from './column-chooser.js';
import { matrixTable } from './matrix-table.js';
import { moveInTable, placeOf, type CellPlace } from './move-in-table.js';
import { readPlace } from './place-key.js';
import { pagesUpTo, pickPlaces } from './pick-places.js';
import { sentence } from './sentence.js';
import { TallyController } from './tally-controller.js';
import { printMatrixStyles } from './print-matrix.styles.js';
import { scrollerStyles } from './scroller.styles.js';
import { matrixStyles } from './vd-matrix.styles.js';
import { withOverrides } from '../shared/with-overrides.js';

const loadTable = () => import('./to-matrix-table.js');

/**
 * @summary Who gets what: data against people or against vendors, each pair with its answer.
 * @csspart matrix-answer - The sentence above the table.
 * @csspart matrix-axes - The switch between people and providers.
 * @csspart matrix-axis - One of its buttons; the one on show is also `matrix-axis-selected`.
 * @csspart matrix-axis-selected - The button of what is on show.
 * @csspart matrix-chooser - What chooses a column where there is little room.
 * @csspart matrix-select - The list in it.
 * @csspart matrix-label - The words before the switch, and before what chooses a column.
 * @csspart matrix-keys - Which keys walk the table.
 * @csspart matrix - The table.
 * @csspart matrix-heading - The heading of a row or a column.
 * @csspart matrix-corner - What the rows are, above their headings.
 * @csspart matrix-cell - One answer.
 * @csspart matrix-word - Its word, with its mark and its count.
 * @csspart matrix-count - How many entries give it.
 * @csspart matrix-too - How many others do not say, or say not.
 * @csspart matrix-more - The button that shows more rows or columns.
 */
export class VdMatrix extends Part {
  static override readonly styles = [baseStyles, scrollerStyles, matrixStyles, printMatrixStyles];
  static override readonly properties = {
    axis: { state: true },
    toggled: { state: true },
    active: { state: true },
    pages: { state: true },
  };

  static define(tag = 'vd-matrix', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdMatrix, registry);
  }

  private axis: MatrixAxis = 'people';
  /** Ids of the groups that a reader has opened or closed, each the other way than it started. */
  private toggled: ReadonlySet<string> = new Set();
  /** The cell that Tab leads to. */
  private active: CellPlace = { row: 0, column: 0 };
  /** How many times as many rows, and columns, as are drawn at a time. */
  private pages = { rows: 1, columns: 1 };

  get #table(): HTMLTableElement | null {
    return this.renderRoot.querySelector('table');
  }

  readonly #tallies = new TallyController(this);
  #plan: { readonly of: readonly unknown[]; readonly plan: MatrixPlan } | undefined;

  /** The row with a key, drawn and counted if it is not yet. @param key see `placeKey` */
  async drawPlace(key: string): Promise<HTMLElement | null> {
    const { axis, column, id, group } = readPlace(key);
    this.axis = axis;
    this.active = { row: 0, column };
    const plan = this.#planOf(this.catalog, this.ui);
    const { opened } = pickPlaces(plan, this.toggled, this.pages);
    if (group !== undefined && !opened.has(group)) this.#onToggle({ id: group });
    const shown = pickPlaces(plan, this.toggled, this.pages);
    // With as many after it as there were.
    const rows = pagesUpTo(plan.rows, shown.opened, shown.step.rows, { id, group });
    const columns = Math.ceil((column + 1) / shown.step.columns);
    this.pages = { rows: Math.max(this.pages.rows, rows), columns: Math.max(this.pages.columns, columns) };
    await this.updateComplete;
    // Rows take their height from what is counted.
    while (this.isConnected && this.#table?.querySelector('.counting'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return this.renderRoot.querySelector(`[data-place="${CSS.escape(key)}"]`);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { catalog, ui } = this;
    const { answers } = catalog;
    if (!answers) return nothing;
    const words = this.#words();
    const plan = this.#planOf(catalog, ui);
    const { rows, columns, opened, left, step } = pickPlaces(plan, this.toggled, this.pages);
    if (rows.length === 0 || columns.length === 0)
      return html`<div class="stack">
        ${this.#axes(plan, words)}
        <p part="matrix-answer">${words.nothingToCompare}</p>
      </div>`;
    const active = {
      row: Math.min(this.active.row, rows.length - 1),
      column: Math.min(this.active.column, columns.length - 1),
    };
    const moreRows = plan.axis === 'vendors' ? words.moreVendors : ui.messages.showMore;
    const moreColumns = (more: number, left: number): string =>
      `${words.choose[plan.axis]}: ${ui.messages.showMore(more, left)}`;
    return html`<div class="stack">
      <p part="matrix-answer" class="sentence">
        ${sentence(plan, (question) => this.#tallies.read(answers, question), catalog.registry, ui, words)}
      </p>
      ${this.#axes(plan, words)}
      ${columnChooser(plan.axis, columns, { opened, active, words }, this.#onChoose)}
      <div class="scroller" @keydown=${this.#onKey} @focusin=${this.#onFocus}>
        ${matrixTable({
          axis: plan.axis,
          rows,
          columns,
          opened,
          active,
          words,
          locale: ui.locale,
          textLanguage: ui.textLanguage,
          tallyOf: (row, column) =>
            this.#tallies.read(answers, questionOf(plan, row, column), plan.entriesOf.get(row.id)),
          onToggle: (group) => this.#onToggle(group),
          onOpen: (row, column) => this.#onOpen(plan, row, column),
        })}
      </div>
      <p class="keys" part="matrix-keys" aria-hidden="true">${words.keys}</p>
      <vd-record
        exportparts="take-along, take-along-way"
        .table=${async () => (await loadPart(loadTable)).toMatrixTable(plan, answers, words)}
      ></vd-record>
      ${this.#more(step.rows, left.rows, moreRows, () => void this.#onMore(rows.length))}
      ${this.#more(step.columns, left.columns, moreColumns, () => {
        this.pages = { ...this.pages, columns: this.pages.columns + 1 };
      })}
    </div>`;
  }

  #words(): MatrixMessages {
    return withOverrides(enMatrix, this.ui.messages);
  }

  /** Made anew only where something it depends on is another. */
  #planOf({ registry, facets }: Catalog, { compare }: Interface): MatrixPlan {
    const of = [registry, facets, this.axis, compare];
    if (!this.#plan || of.some((one, at) => one !== this.#plan?.of[at]))
      this.#plan = { of, plan: planMatrix(registry, facets, this.axis, compare) };
    return this.#plan.plan;
  }

  #more(
    step: number,
    left: number,
    label: (more: number, left: number) => string,
    onClick: () => void,
  ): TemplateResult | typeof nothing {
    if (left <= 0) return nothing;
    return html`<p>
      <button type="button" class="plain" part="matrix-more" @click=${onClick}>
        ${label(Math.min(left, step), left)}
      </button>
    </p>`;
  }

  #axes(plan: MatrixPlan, words: MatrixMessages): TemplateResult | typeof nothing {
    if (!plan.hasPeople) return nothing;
    const button = (axis: MatrixAxis, text: string): TemplateResult =>
      html`<button
        type="button"
        part=${axis === plan.axis ? 'matrix-axis matrix-axis-selected' : 'matrix-axis'}
        aria-pressed=${axis === plan.axis}
        @click=${() => this.#onAxis(axis)}
      >
        ${text}
      </button>`;
    return html`<div class="axes" part="matrix-axes" role="group" aria-label=${words.axes}>
      <span part="matrix-label" aria-hidden="true">${words.axes}</span>
      ${button('people', words.peopleAxis)} ${button('vendors', words.vendorsAxis)}
    </div>`;
  }

  #onAxis(axis: MatrixAxis): void {
    this.axis = axis;
    this.active = { row: 0, column: 0 };
    this.pages = { rows: 1, columns: 1 };
  }

  #onToggle({ id }: Pick<AxisItem, 'id'>): void {
    const { toggled } = this;
    this.toggled = new Set(toggled.has(id) ? [...toggled].filter((one) => one !== id) : [...toggled, id]);
  }

  #onOpen(plan: MatrixPlan, row: AxisItem, column: AxisItem): void {
    request(this, { kind: 'ask', filters: questionOf(plan, row, column), category: ALL, view: 'list' });
  }

  readonly #onChoose = (column: number): void => {
    this.active = { ...this.active, column };
  };

  /** A cell that is pressed or read is where the keys go on from. */
  #onFocus({ target }: FocusEvent): void {
    const place = placeOf(target as Element);
    if (place) this.active = place;
  }

  #onKey(event: KeyboardEvent): void {
    const from = placeOf(event.target as Element);
    const table = this.#table;
    if (!from || !table || event.altKey) return;
    const size = { rows: table.tBodies[0]?.rows.length ?? 0, columns: Number.MAX_SAFE_INTEGER };
    const cells = [...table.querySelectorAll<HTMLElement>(`[data-row="${from.row}"]`)].filter((cell) =>
      cell.checkVisibility(),
    );
    const columns = cells.map((cell) => Number(cell.dataset['column']));
    const at = { row: from.row, column: columns.indexOf(from.column) };
    const to = moveInTable(
      event,
      at,
      { ...size, columns: columns.length },
      getComputedStyle(this).direction === 'rtl',
    );
    const cell =
      to && table.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${columns[to.column]}"]`);
    if (!cell) return;
    event.preventDefault();
    cell.focus();
  }

  /** The first new row gets the focus: it stands where the button was. */
  async #onMore(shown: number): Promise<void> {
    this.pages = { ...this.pages, rows: this.pages.rows + 1 };
    this.active = { ...this.active, row: shown };
    await this.updateComplete;
    // To scroll to it lays the table out, which is a piece of work of its own.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const heading = this.#table?.tBodies[0]?.rows[shown]?.cells[0];
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }
}
