import { formatDate } from '../../i18n/format.js';
import { reachOf } from '../../core/model/reach-of.js';
import type { Registry, Term } from '../../core/model/registry.js';
import { escapeHtml } from '../html/escape-html.js';
import { words } from './fallback-words.js';
import { linkHtml } from '../html/link-html.js';
import type { Pen } from '../html/pen.js';

/** What the words of the entries mean: the organization's own explanations, and what a word includes or leaves open. */
export function glossaryHtml(registry: Registry, heading: (words: string) => string, pen: Pen): string {
  const terms = [...usedTerms(registry)].map((term): [Term, string] => [term, meaning(term, registry, pen)]);
  const explained = terms.filter(([, text]) => text !== '');
  if (explained.length === 0) return '';
  const rows = explained.map(([{ name }, text]) => `<dt>${pen.name(name)}</dt>\n<dd>${text.trim()}</dd>\n`);
  return `${heading(pen.say(words.glossary))}<dl>\n${rows.join('')}</dl>\n`;
}

function usedTerms({ entries }: Registry): ReadonlySet<Term> {
  const used = new Set<Term>();
  for (const { purposes = [], data = [], subjects = [], safeguards = [] } of entries) {
    for (const term of purposes) used.add(term);
    for (const { type, subjects: people = [] } of data) {
      used.add(type);
      for (const term of people) used.add(term);
    }
    for (const { term } of subjects) used.add(term);
    for (const { term } of safeguards) used.add(term);
  }
  return used;
}

function meaning(term: Term, registry: Registry, pen: Pen): string {
  const { kind, description, open, personal, record } = term;
  const { members, covers } = reachOf(term);
  const included = members.map((id) => pen.name(registry.terms[kind].get(id)?.name ?? id));
  return [
    description === undefined ? '' : pen.sentence(description),
    // No paragraph: a browser's reader view takes for the article where most of these are, and that is the table.
    record.example === undefined ? '' : `${pen.say(words.example)}: ${pen.name(record.example)}\n`,
    pen.line(words.includes, included.length > 0 ? [included.join(', ')] : []),
    covers.size > 0 && included.length === 0 ? `<p>${pen.say(words.includesAll)}</p>\n` : '',
    open ? `<p>${pen.say(words.open)}</p>\n` : '',
    personal ? '' : `<p>${pen.say(words.aboutNobody)}</p>\n`,
  ].join('');
}

/** How changes are announced, and those that the registry tells of, newest first as in the file. */
export function changesHtml({ document }: Registry, heading: (words: string) => string, pen: Pen): string {
  const { notice, changes = [] } = document;
  const announced =
    notice &&
    [
      notice.days === undefined ? '' : pen.say(words.noticeDays(notice.days)),
      notice.note === undefined ? '' : pen.name(notice.note),
      notice.url === undefined ? '' : linkHtml(notice.url, pen.say(words.noticeLink)),
    ].filter(Boolean);
  const rows = changes.map(({ version, date, kind, name, vendor, summary }) => {
    const what = name ?? vendor;
    const when = `${escapeHtml(formatDate(date, pen.locale))}, version ${version}, ${words.changed[kind]}`;
    return `<li>${pen.say(when)}${what ? ` ${pen.name(what)}` : ''}: ${pen.name(summary)}</li>\n`;
  });
  return (
    pen.line(words.notice, announced ?? []) +
    (rows.length > 0 ? `${heading(pen.say(words.changes))}<ul>\n${rows.join('')}</ul>\n` : '')
  );
}
