import { formatDate } from '../../../i18n/format.js';
import type { Registry } from '../../../core/model/registry.js';
import { escapeHtml } from '../../html/escape-html.js';
import { EXHIBIT_WORDS, saysSource } from './exhibit-b-words.js';
import type { ExhibitRow, ExhibitSource, Standing } from './to-exhibit-b.js';
import { isolated } from '../../text/isolated.js';
import { htmlPage } from '../../html/html-page.js';

const { columns, explanation, notStated, ticked, title } = EXHIBIT_WORDS;
const ASIDE: readonly Exclude<Standing, 'stated'>[] = ['through', 'inferred', 'unstated'];

/** The filled-in schedule as a page of its own: ticks in a table, what ticks nothing in a second one. */
export function toExhibitBHtml({ document }: Registry, rows: readonly ExhibitRow[], student: string): string {
  const { organization, lastUpdated, version } = document;
  const facts = `${isolated(organization.name)} · ${formatDate(lastUpdated, 'en')} · version ${version} · data of: ${isolated(student)}`;
  const aside = rows.filter(({ sources }) => sources.some(({ standing }) => standing !== 'stated'));
  return htmlPage(
    'en',
    `${title} · ${isolated(organization.name)}`,
    `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(facts)}</p>
${explanation.map((text) => `<p>${escapeHtml(text)}</p>\n`).join('')}${table(
      'What the list states',
      [columns.used, columns.stated],
      rows,
      (row) => [row.ticked ? ticked : notStated, list(row, 'stated')],
    )}${
      aside.length > 0
        ? table(
            'What ticks nothing',
            ASIDE.map((standing) => columns[standing]),
            aside,
            (row) => ASIDE.map((standing) => list(row, standing)),
          )
        : ''
    }`,
  );
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly ExhibitRow[],
  cellsOf: (row: ExhibitRow) => readonly string[],
): string {
  const all = [columns.category, columns.element, ...heads];
  const body = rows.map((row) => {
    const cells = cellsOf(row).map(
      (cell, at) => `<td data-label="${escapeHtml(heads[at] ?? '')}">${cell}</td>`,
    );
    return `<tr><td data-label="${columns.category}">${escapeHtml(row.category)}</td><th scope="row">${escapeHtml(row.element)}</th>${cells.join('')}</tr>\n`;
  });
  return `<table>
<caption><h2>${escapeHtml(caption)}</h2></caption>
<thead><tr>${all.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
`;
}

function list({ sources }: ExhibitRow, standing: Standing): string {
  const items = sources.filter((source) => source.standing === standing);
  if (items.length === 0) return '–';
  return `<ul>${items.map((source: ExhibitSource) => `<li>${escapeHtml(saysSource(source, isolated))}</li>`).join('')}</ul>`;
}
