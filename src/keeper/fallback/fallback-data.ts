import type { Datum, Entry } from '../../core/model/registry.js';
import type { Pen } from '../html/pen.js';

const FLOWS = ['sent', 'collected', 'received', undefined] as const;

/** What data and which way, as far as it is stated, and the company's own words on it. */
export function dataHtml({ data, record }: Entry, pen: Pen): string {
  const { messages, punctuation } = pen;
  const own = record.dataSummary
    ? `<p>${punctuation.labelled(pen.say(messages.ownWords), '').trimEnd()}</p>\n${pen.sentence(record.dataSummary)}`
    : '';
  if (!data) return own || `<p>${pen.say(messages.dataNotStated)}</p>\n`;
  let directions = '';
  for (const flow of FLOWS)
    for (const inferred of [false, true]) {
      let items = '';
      for (const datum of data)
        if (datum.flow === flow && (datum.flowBasis === 'inferred') === inferred) items += item(datum, pen);
      if (items === '') continue;
      const flowing = messages.flows[flow ?? 'unstated'];
      const label = punctuation.details(flowing, inferred ? [messages.inferred] : []);
      directions += `<p>${punctuation.labelled(pen.say(label), '').trimEnd()}</p>\n<ul>\n${items}</ul>\n`;
    }
  return directions + own;
}

function item({ type, service, subjects, note }: Datum, pen: Pen): string {
  const { messages, punctuation } = pen;
  const people = subjects && punctuation.items(subjects.map((term) => pen.name(term.name)));
  const what = pen.name(type.name) + (people ? ` ${pen.say(messages.ofWhom(people))}` : '');
  const whole = punctuation.details(what, note ? [pen.name(note)] : []);
  return `<li>${service ? punctuation.labelled(pen.name(service), whole) : whole}</li>\n`;
}

/** Whose data, as the entry says it, or as its kinds of data do one by one. */
export function whoseHtml({ subjects, data }: Entry, pen: Pen): string {
  const { messages, punctuation } = pen;
  if (subjects) {
    const people = subjects.map(({ term, basis }) =>
      punctuation.details(pen.name(term.name), basis === 'inferred' ? [pen.say(messages.inferred)] : []),
    );
    return `<p>${punctuation.items(people)}</p>`;
  }
  const named = new Set(data?.flatMap((datum) => datum.subjects ?? []).map((term) => term.name));
  const silent = data?.some((datum) => !datum.subjects && datum.type.personal) ?? true;
  const people = punctuation.items([...named].map((name) => pen.name(name)));
  const rest = silent ? messages.subjectsNotStated : people ? '' : messages.nobody;
  return `<p>${punctuation.parts([people, rest && pen.say(rest)].filter(Boolean))}</p>`;
}
