import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { repeat } from 'lit/directives/repeat.js';
import type { Entry } from '../../../core/model/registry.js';
import type { ResultRow, Rows } from '../../../core/query/query.js';
import type { DrawnRows } from '../acts/drawn-rows.js';
import { entryRow } from './entry.js';
import type { EntryOptions } from './entry-options.js';
import type { RowPlan } from './plan-rows.js';

/** So many rows more at a time. */
export const MORE_ROWS = 50;

export type RowOptions = Omit<EntryOptions, 'permalink'> & {
  /** Moves rows with their entries; undefined while each is drawn where it stands. */
  readonly repeat: typeof repeat | undefined;
  readonly permalink: (entry: Entry) => string | undefined;
  readonly part: Pick<DrawnRows, 'standing'>;
};

/** How a reader gets the rows that are not drawn. */
export interface MoreActions {
  readonly onEarlier: () => void;
  readonly onMore: () => void;
}

/** The planned rows of a list, with buttons that say how many more there are. */
export function rowList(
  rows: Rows,
  { name, from, to, left }: RowPlan,
  { onEarlier, onMore }: MoreActions,
  options: RowOptions,
): TemplateResult {
  const { messages } = options.ui;
  return html`${
    from > 0
      ? html`<button class="more" type="button" part="more" @click=${onEarlier}>
          ${messages.showEarlier(Math.min(from, MORE_ROWS), from)}
        </button>`
      : nothing
  }
  ${entryList(rows.slice(from, to), options)}
  ${
    left > 0
      ? html`<button class="more" type="button" part="more" data-list=${name} @click=${onMore}>
          ${messages.showMore(Math.min(left, MORE_ROWS), left)}
        </button>`
      : nothing
  }`;
}

export function entryList(rows: readonly ResultRow[], options: RowOptions): TemplateResult {
  const { repeat, part } = options;
  const draw = (row: ResultRow): unknown => {
    if (part.standing.has(row.entry)) return noChange;
    part.standing.add(row.entry);
    return entryRow(row, { ...options, permalink: options.permalink(row.entry) });
  };
  return html`<ul role="list" part="list">
    ${repeat ? repeat(rows, ({ entry }) => entry.record, draw) : rows.map(draw)}
  </ul>`;
}
