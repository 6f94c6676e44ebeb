import { formatDate, formatSpan } from '../../i18n/format.js';
import { reachOf } from '../../core/model/reach-of.js';
import type { Registry, Term } from '../../core/model/registry.js';
import { escapeHtml } from '../html/escape-html.js';
import { linkHtml } from '../html/link-html.js';
import type { Pen } from '../html/pen.js';

/** What the words of the entries mean: the organization's own explanations, and what a word includes or leaves open. */
export function glossaryHtml(registry: Registry, heading: (words: string) => string, pen: Pen): string {
  const terms = [...usedTerms(registry)].map((term): [Term, string] => [term, meaning(term, registry, pen)]);
  const explained = terms.filter(([, text]) => text !== '');
  if (explained.length === 0) return '';
  const rows = explained.map(([{ name }, text]) => `<dt>${pen.name(name)}</dt>\n<dd>${text.trim()}</dd>\n`);
  return `${heading(pen.say(pen.page.glossary))}<dl>\n${rows.join('')}</dl>\n`;
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
  const { messages, page, punctuation } = pen;
  const { members, covers } = reachOf(term);
  const included = members.map((id) => pen.name(registry.terms[kind].get(id)?.name ?? id));
  return [
    description === undefined ? '' : pen.sentence(description),
    // No paragraph: a browser's reader view takes for the article where most of these are, and that is the table.
    record.example === undefined ? '' : `${pen.say(messages.forExample)} ${pen.name(record.example)}\n`,
    pen.line(page.includes, included.length > 0 ? [punctuation.items(included)] : []),
    covers.size > 0 && included.length === 0 ? `<p>${pen.say(page.includesAll)}</p>\n` : '',
    open ? `<p>${pen.say(page.open)}</p>\n` : '',
    personal ? '' : `<p>${pen.say(page.aboutNobody)}</p>\n`,
  ].join('');
}

/** How changes are announced, and those that the registry tells of, newest first as in the file. */
export function changesHtml({ document }: Registry, heading: (words: string) => string, pen: Pen): string {
  const { notice, changes = [] } = document;
  const { diff, messages, page, punctuation } = pen;
  const announced =
    notice &&
    [
      notice.days === undefined ? '' : pen.say(page.ahead(formatSpan(notice.days, 'day', pen.locale))),
      notice.note === undefined ? '' : pen.name(notice.note),
      notice.url === undefined ? '' : linkHtml(notice.url, pen.say(messages.subscribe)),
    ].filter(Boolean);
  const rows = changes.map(({ version, date, kind, name, vendor, summary }) => {
    const what = name ?? vendor;
    const when = page.change(version, escapeHtml(formatDate(date, pen.locale)), diff.kinds[kind]);
    const head = `${pen.say(when)}${what ? ` ${pen.name(what)}` : ''}`;
    return `<li>${punctuation.labelled(head, pen.name(summary))}</li>\n`;
  });
  return (
    pen.line(diff.notice.note, announced ?? []) +
    (rows.length > 0 ? `${heading(pen.say(messages.changesView(0)))}<ul>\n${rows.join('')}</ul>\n` : '')
  );
}
