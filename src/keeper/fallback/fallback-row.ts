import { entryKey } from '../../core/model/entry-key.js';
import { formatDate } from '../../i18n/format.js';
import { en } from '../../i18n/en.js';
import type { Entry, Vendor } from '../../core/model/registry.js';
import { escapeHtml } from '../html/escape-html.js';
import { dataHtml, whoseHtml } from './fallback-data.js';
import { factsHtml, type Writing } from './fallback-facts.js';
import { words } from './fallback-words.js';
import { linkHtml } from '../html/link-html.js';
import type { Pen } from '../html/pen.js';

const [PROVIDER, PURPOSE, DATA] = en.columns;
/** The heads of the columns; the first names the row. */
export const COLUMNS = [PROVIDER, PURPOSE, DATA, en.facets.subjects, words.rulesOut, words.links];

/** One entry as a row of a table. Each cell knows the head of its column, for style sheets that set cells below each other. */
export function rowHtml(entry: Entry, writing: Writing): string {
  const { pen } = writing;
  const { vendor, record } = entry;
  const cells = [
    purposeHtml(entry, pen) + factsHtml(entry, writing),
    dataHtml(entry, pen),
    whoseHtml(entry, pen),
    entry.exclusions.map(({ note }) => pen.sentence(note)).join('') || notStated(pen),
    linksHtml(vendor, pen) || notStated(pen),
  ];
  const key = escapeHtml(entryKey(vendor.id, record.id));
  return `<tr data-entry="${key}">
<th scope="row">${pen.name(vendor.name)}${marksHtml(entry, pen)}</th>
${cells.map((cell, at) => `<td data-label="${COLUMNS[at + 1]}">${cell.trim()}</td>`).join('\n')}
</tr>
`;
}

const notStated = (pen: Pen): string => `<p>${pen.say(en.notStated)}</p>`;

function marksHtml({ isNew, status }: Entry, pen: Pen): string {
  const marks = [isNew && en.isNew, status !== 'current' && en.status[status]].filter(Boolean);
  return marks.length > 0 ? ` <strong>(${pen.say(marks.join(', '))})</strong>` : '';
}

function purposeHtml({ record, purposes = [] }: Entry, pen: Pen): string {
  return (
    (record.purpose ? pen.sentence(record.purpose) : `<p>${pen.say(en.purposeNotStated)}</p>\n`) +
    pen.line(
      en.purposes,
      purposes.map((term) => pen.name(term.name)),
    )
  );
}

function linksHtml({ links }: Vendor, pen: Pen): string {
  const lines = links.map(({ rel, url, language, checked }) => {
    const notes = [
      language === undefined ? '' : languageName(language, pen.locale),
      checked === undefined ? '' : en.checked(formatDate(checked, pen.locale)),
    ].filter(Boolean);
    const link = linkHtml(url, pen.say(en.links[rel]), language);
    const address = link.startsWith('<a') ? '' : `: ${pen.name(url)}`;
    return `<p>${link}${address}${notes.length > 0 ? ` ${pen.say(`(${escapeHtml(notes.join(', '))})`)}` : ''}</p>`;
  });
  return lines.join('\n');
}

function languageName(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
