import { en } from '../../i18n/en.js';
import type { Datum, Entry } from '../../core/model/registry.js';
import type { Pen } from '../html/pen.js';

const FLOWS = ['sent', 'collected', 'received', undefined] as const;

/** What data and which way, as far as it is stated, and the company's own words on it. */
export function dataHtml({ data, record }: Entry, pen: Pen): string {
  const own = record.dataSummary
    ? `<p>${pen.say(en.ownWords)}:</p>\n${pen.sentence(record.dataSummary)}`
    : '';
  if (!data) return own || `<p>${pen.say(en.dataNotStated)}</p>\n`;
  const present = FLOWS.filter((flow) => data.some((datum) => datum.flow === flow));
  const directions = present.flatMap((flow) =>
    [false, true].map((inferred) => {
      const items = data.filter(
        (datum) => datum.flow === flow && (datum.flowBasis === 'inferred') === inferred,
      );
      if (items.length === 0) return '';
      const label = en.flows[flow ?? 'unstated'] + (inferred ? ` (${en.inferred})` : '');
      return `<p>${pen.say(label)}:</p>\n<ul>\n${items.map((datum) => item(datum, pen)).join('')}</ul>\n`;
    }),
  );
  return directions.join('') + own;
}

function item({ type, service, subjects, note }: Datum, pen: Pen): string {
  const people = subjects?.map((term) => pen.name(term.name)).join(', ');
  return `<li>${service ? `${pen.name(service)}: ` : ''}${pen.name(type.name)}${
    people ? ` ${pen.say(en.ofWhom(people))}` : ''
  }${note ? ` (${pen.name(note)})` : ''}</li>\n`;
}

/** Whose data, as the entry says it, or as its kinds of data do one by one. */
export function whoseHtml({ subjects, data }: Entry, pen: Pen): string {
  if (subjects) {
    const people = subjects.map(
      ({ term, basis }) =>
        pen.name(term.name) + (basis === 'inferred' ? ` ${pen.say(`(${en.inferred})`)}` : ''),
    );
    return `<p>${people.join(', ')}</p>`;
  }
  const named = new Set(data?.flatMap((datum) => datum.subjects ?? []).map((term) => term.name));
  const silent = data?.some((datum) => !datum.subjects && datum.type.personal) ?? true;
  const people = [...named].map((name) => pen.name(name)).join(', ');
  const rest = silent ? en.subjectsNotStated : people ? '' : en.nobody;
  return `<p>${[people, rest && pen.say(rest)].filter(Boolean).join('; ')}</p>`;
}
