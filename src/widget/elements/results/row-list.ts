import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry } from '../../../core/model/registry.js';
import type { ResultRow, Rows } from '../../../core/query/query.js';
import { entryRow, type EntryOptions } from './entry.js';

/** So many rows more at a time. */
export const MORE_ROWS = 50;

export type RowOptions = Omit<EntryOptions, 'permalink'> & {
  readonly permalink: (entry: Entry) => string | undefined;
};

/** Which rows of a list are drawn, and how a reader gets the others. */
export interface Window {
  readonly rows: Rows;
  readonly start: number;
  readonly end: number;
  /** More rows to offer below. */
  readonly left: number;
  readonly onEarlier: () => void;
  readonly onMore: () => void;
  /** Tells lists apart. */
  readonly name: string;
}

/** A part of a list, with buttons that say how much more there is. */
export function rowList(window: Window, options: RowOptions): TemplateResult {
  const { rows, start, end, left, onEarlier, onMore, name } = window;
  const { messages } = options.view;
  return html`${
    start > 0
      ? html`<button class="more" type="button" part="more" @click=${onEarlier}>
          ${messages.showEarlier(Math.min(start, MORE_ROWS), start)}
        </button>`
      : nothing
  }
  ${entryList(rows.slice(start, end), options)}
  ${
    left > 0
      ? html`<button class="more" type="button" part="more" data-list=${name} @click=${onMore}>
          ${messages.showMore(Math.min(left, MORE_ROWS), left)}
        </button>`
      : nothing
  }`;
}

export function entryList(rows: readonly ResultRow[], options: RowOptions): TemplateResult {
  return html`<ul role="list" part="list">
    ${repeat(
      rows,
      ({ entry }) => entry.record,
      (row) => entryRow(row, { ...options, permalink: options.permalink(row.entry) }),
    )}
  </ul>`;
}
