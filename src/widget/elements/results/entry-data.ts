import { html, nothing, type TemplateResult } from 'lit';
import type { Datum, Entry, Flow, Subject } from '../../../core/model/registry.js';
import { findSilence, type Silence } from '../../../core/query/find-silence.js';
import type { Highlighter } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { formatList, listSeparator } from '../../../i18n/format.js';
import { icon } from '../shared/icon.js';
import type { EntryOptions } from './entry-options.js';
import { cutItems } from '../shared/cut.js';
import { listed } from './listed.js';
import { inLanguage, marked } from '../shared/marked.js';

interface Direction {
  readonly flow: Flow | 'unstated';
  readonly inferred: boolean;
  readonly items: Datum[];
}

const ORDER: readonly (Flow | 'unstated')[] = ['sent', 'collected', 'received', 'unstated'];

/** Whose data it is, what data, which way, and what is ruled out. */
export function entryData(
  entry: Entry,
  { registry, ui, highlighter }: EntryOptions,
): TemplateResult | typeof nothing {
  const { messages, textLanguage } = ui;
  const lang = textLanguage ?? nothing;
  const { data, exclusions, record } = entry;
  const summary = record.dataSummary;
  // What no entry says is said once, above.
  const silence = findSilence(registry);
  const says = !silence.subjects || !silence.data || exclusions.length > 0;
  if (!says) return nothing;
  return html`<dl part="data">
    ${
      silence.subjects
        ? nothing
        : html`<dt part="label">${messages.whose}</dt>
            <dd part="subjects">${whose(entry, ui, highlighter)}</dd>`
    }
    ${
      data
        ? byDirection(data).map((direction) => directionRow(direction, silence, ui, highlighter))
        : summary || silence.data
          ? nothing
          : html`<dt part="label">${messages.facets.data}</dt>
              <dd part="not-stated">${messages.subjectsNotStated}</dd>`
    }
    ${
      summary
        ? html`<dt part="label">${messages.ownWords}</dt>
            <dd lang=${lang}>${marked(summary, data ? undefined : highlighter)}</dd>`
        : nothing
    }
    ${
      exclusions.length > 0
        ? html`<dt part="label">${icon('not')} ${messages.rulesOut}</dt>
            <dd part="exclusions">
              ${listed(exclusions, ({ note }) => marked(note, highlighter), textLanguage)}
            </dd>`
        : nothing
    }
  </dl>`;
}

function byDirection(data: readonly Datum[]): readonly Direction[] {
  const directions: Direction[] = [];
  for (const datum of data) {
    const flow = datum.flow ?? 'unstated';
    const inferred = datum.flowBasis === 'inferred';
    const known = directions.find((one) => one.flow === flow && one.inferred === inferred);
    if (known) known.items.push(datum);
    else directions.push({ flow, inferred, items: [datum] });
  }
  return directions.sort(
    (a, b) => ORDER.indexOf(a.flow) - ORDER.indexOf(b.flow) || Number(a.inferred) - Number(b.inferred),
  );
}

function directionRow(
  { flow, inferred, items }: Direction,
  silence: Silence,
  ui: Interface,
  highlighter: Highlighter | undefined,
): TemplateResult {
  const { messages } = ui;
  const direction = silence.flows ? messages.facets.data : html`${icon(flow)} ${messages.flows[flow]}`;
  return html`<dt part="label">${direction}${inferred ? inferredMark(messages) : nothing}</dt>
    <dd>${listed(items, (datum) => item(datum, ui, highlighter), ui.textLanguage)}</dd>`;
}

/** What the list reads between the lines; what that means stands with the meaning of the other words. */
const inferredMark = ({ inferred }: Interface['messages']): TemplateResult =>
  html` <span part="note">(${inferred})</span>`;

function item(datum: Datum, ui: Interface, highlighter: Highlighter | undefined): TemplateResult {
  const { messages, locale } = ui;
  const { type, service, subjects, note } = datum;
  const people = subjects?.map((term) => term.name);
  return html` ${service ? html`<span part="service">${marked(service, highlighter, true)}: </span>` : nothing}${marked(type.name, highlighter)}${
    people
      ? html` <span part="note">${marked(messages.ofWhom(formatList(people, locale)), highlighter)}</span>`
      : nothing
  }${note ? html` <span part="note">(${marked(note, highlighter)})</span>` : nothing}`;
}

function whose({ subjects, data }: Entry, ui: Interface, highlighter: Highlighter | undefined): unknown {
  const { messages, locale, textLanguage } = ui;
  const named = new Set(data?.flatMap((datum) => datum.subjects ?? []));
  const people: readonly Subject[] = subjects ?? [...named].map((term) => ({ term }));
  const silent = !subjects && (data?.some((datum) => !datum.subjects && datum.type.personal) ?? true);
  return html`${cutItems(
    people,
    ({ term, basis }, index) =>
      html`${index > 0 ? listSeparator(locale) : nothing}${inLanguage(textLanguage, marked(term.name, highlighter))}${basis === 'inferred' ? inferredMark(messages) : nothing}`,
  )}${named.size > 0 && silent ? '; ' : nothing}${
    silent || (!subjects && named.size === 0)
      ? html`<span part="not-stated">${silent ? messages.subjectsNotStated : messages.nobody}</span>`
      : nothing
  }`;
}
