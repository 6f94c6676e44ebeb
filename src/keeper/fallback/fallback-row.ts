import { entryKey } from '../../core/model/entry-key.js';
import { formatDate } from '../../i18n/format.js';
import { once } from '../../i18n/once.js';
import type { Entry, Vendor } from '../../core/model/registry.js';
import { escapeHtml } from '../html/escape-html.js';
import { dataHtml, whoseHtml } from './fallback-data.js';
import { factsHtml, type Writing } from './fallback-facts.js';
import { linkHtml } from '../html/link-html.js';
import type { Pen } from '../html/pen.js';

/** The heads of the columns; the first names the row. */
export const columnsOf = ({ messages, page }: Pen): readonly string[] => [
  ...messages.columns,
  messages.facets.subjects,
  page.rulesOut,
  page.links,
];

/** One entry as a row of a table. Each cell knows the head of its column, for style sheets that set cells below each other. */
export function rowHtml(entry: Entry, writing: Writing): string {
  const { pen, words } = writing;
  const { vendor, record } = entry;
  const cells = [
    purposeHtml(entry, pen) + factsHtml(entry, writing),
    dataHtml(entry, pen),
    whoseHtml(entry, pen),
    entry.exclusions.map(({ note }) => pen.sentence(note)).join('') || `<p>${words.notStated}</p>`,
    linksHtml(vendor, pen) || `<p>${words.notStated}</p>`,
  ];
  const key = escapeHtml(entryKey(vendor.id, record.id));
  return `<tr data-entry="${key}">
<th scope="row">${pen.name(vendor.name)}${marksHtml(entry, pen)}</th>
${cells.map((cell, at) => `<td data-label="${words.columns[at + 1] ?? ''}">${cell.trim()}</td>`).join('\n')}
</tr>
`;
}

function marksHtml({ isNew, status }: Entry, pen: Pen): string {
  const { messages, punctuation } = pen;
  const marks = [isNew && messages.isNew, status !== 'current' && messages.status[status]].filter(
    (mark) => mark !== false,
  );
  return marks.length > 0 ? ` <strong>(${pen.say(punctuation.items(marks))})</strong>` : '';
}

function purposeHtml({ record, purposes = [] }: Entry, pen: Pen): string {
  return (
    (record.purpose ? pen.sentence(record.purpose) : `<p>${pen.say(pen.messages.purposeNotStated)}</p>\n`) +
    pen.line(
      pen.messages.purposes,
      purposes.map((term) => pen.name(term.name)),
    )
  );
}

function linksHtml({ links }: Vendor, pen: Pen): string {
  const { messages, punctuation } = pen;
  const lines = links.map(({ rel, url, language, checked }) => {
    const notes = [
      language === undefined ? '' : languageName(language, pen.locale),
      checked === undefined ? '' : messages.checked(formatDate(checked, pen.locale)),
    ].filter(Boolean);
    const link = linkHtml(url, pen.say(messages.links[rel]), language);
    const whole = link.startsWith('<a') ? link : punctuation.labelled(link, pen.name(url));
    return `<p>${punctuation.details(whole, notes.length > 0 ? [pen.say(escapeHtml(punctuation.items(notes)))] : [])}</p>`;
  });
  return lines.join('\n');
}

function languageName(language: string, locale: string): string {
  try {
    const names = once(`language ${locale}`, () => new Intl.DisplayNames([locale], { type: 'language' }));
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
