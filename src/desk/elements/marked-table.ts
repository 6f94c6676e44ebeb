import { html, nothing, type TemplateResult } from 'lit';
import type { FoundTable } from '../../keeper/table/read/rows/find-tables.js';
import type { UnreadCell } from '../../keeper/table/read/table-report.js';
import { markRows, type MarkedCell, type MarkedRow } from '../bring/mark-rows.js';

export interface MarkedTableOptions {
  /** How many rows are shown. */
  readonly most: number;
  readonly onlyUnread: boolean;
  readonly onMore: () => void;
}

const FATES: Readonly<Record<MarkedCell['fate'], string>> = {
  read: '',
  unread: 'not read',
  left: 'left out',
  kept: 'not published',
  empty: '',
};

/** A table of a sheet as it was brought, each cell with what became of it. */
export function markedTable(
  table: FoundTable,
  unread: readonly UnreadCell[],
  { most, onlyUnread, onMore }: MarkedTableOptions,
): TemplateResult {
  const all = markRows(table, unread);
  const rows = onlyUnread ? all.filter((row) => row.unread.length > 0) : all;
  const more = rows.length - most;
  if (rows.length === 0)
    return html`<p class="muted">${all.length === 0 ? 'No rows.' : `All ${all.length} rows were read.`}</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${table.title ?? 'Rows of the sheet'}>
      <table>
        ${
          table.title
            ? html`<caption>
                ${table.title}
              </caption>`
            : nothing
        }
        <thead>
          <tr>
            <th scope="col">Row</th>
            ${table.headings.map(({ text }) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, most).map(markedRow)}
        </tbody>
      </table>
    </div>
    ${
      more > 0
        ? html`<button type="button" class="plain" @click=${onMore}>${more} more rows</button>`
        : nothing
    }`;
}

function markedRow({ row, cells, unread }: MarkedRow): TemplateResult {
  return html`<tr>
      <th scope="row">${row}</th>
      ${cells.map(
        ({ text, fate }) =>
          html`<td class=${fate}>
            ${text}${FATES[fate] ? html` <span class="fate">${FATES[fate]}</span>` : nothing}
          </td>`,
      )}
    </tr>
    ${
      unread.length > 0
        ? html`<tr class="why">
            <td></td>
            <td colspan=${cells.length}>
              ${unread.map(
                (cell) =>
                  html`<p class="finding warning">
                    <b>${cell.heading}</b
                    >${cell.value && !cell.isRow ? html` <q>${cell.value}</q>` : nothing}:
                    ${cell.why}${cell.detail ? ` (${cell.detail})` : ''}. To do: ${cell.remedy}.
                    ${KEPT[cell.keptIn ?? 'nowhere']}
                  </p>`,
              )}
            </td>
          </tr>`
        : nothing
    }`;
}

const KEPT: Readonly<Record<NonNullable<UnreadCell['keptIn']> | 'nowhere', string>> = {
  notes: 'Kept in the notes, which are public.',
  ownWords: 'Kept beside the data, in its own words.',
  private: 'Kept where readers do not see it.',
  nowhere: '',
};
