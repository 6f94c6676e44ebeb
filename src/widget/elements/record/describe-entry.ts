import { allTexts } from '../answers/all-texts.js';
import type { Datum, Entry, Registry } from '../../../core/model/registry.js';
import { entryKey } from '../../../core/model/entry-key.js';
import type { Reason } from '../../../core/query/query.js';
import { formatList, formatPlace, formatRetention } from '../../../i18n/format.js';
import type { RecordField } from '../../../i18n/record-messages.js';
import type { Interface } from '../../state/contexts.js';
import { explainReason } from '../answers/explain-reason.js';

/** Between the items of one cell: none of the signs that spreadsheets part cells at. */
const BETWEEN = ' | ';

/** Everything the page says of an entry, as texts. */
export function describeEntry(
  entry: Entry,
  reasons: readonly Reason[],
  registry: Registry,
  ui: Interface,
): Partial<Record<RecordField, string>> {
  const { locale } = ui;
  const messages = allTexts(ui.messages);
  const { vendor, record, category, group, status, purposes, exclusions, safeguards } = entry;
  const { entity } = vendor.record;
  const { transfer } = record;
  const place = entity?.place && formatPlace(entity.place, locale, messages.regions);
  const join = (texts: readonly string[] = []): string => texts.join(BETWEEN);
  return {
    provider: vendor.name,
    aliases: join(vendor.aliases),
    company: entity ? messages.company(entity.legalName ?? '', entity.parent, place) : '',
    category: category.name,
    group: group?.name ?? '',
    status: messages.status[status],
    purpose: record.purpose ?? (purposes ? '' : messages.purposeNotStated),
    purposes: join(purposes?.map(({ name }) => name)),
    data: entry.data
      ? join(entry.data.map((datum) => describeDatum(datum, ui)))
      : record.dataSummary
        ? ''
        : messages.dataNotStated,
    ownWords: record.dataSummary ?? '',
    whose: describePeople(entry, ui),
    rulesOut: join(exclusions.map(({ note }) => note)),
    conditions: join(record.conditions),
    notes: join(record.notes),
    safeguards: join(safeguards?.map(({ term, note }) => withNote(term.name, note))),
    integral: record.integral === undefined ? messages.notStated : messages.integral(record.integral),
    locations: join(
      record.locations?.map(({ place, role }) =>
        withNote(formatPlace(place, locale, messages.regions), role && messages.locationRoles[role]),
      ),
    ),
    transfer: transfer ? withNote(transfer.mechanism, transfer.url) : '',
    retention: record.retention ? formatRetention(record.retention, locale) : '',
    announced: record.announced ?? '',
    since: record.since ?? '',
    until: record.until ?? '',
    links: join(
      vendor.links.map(({ rel, url, checked }) => withNote(`${messages.links[rel]}: ${url}`, checked)),
    ),
    because: join(reasons.map((reason) => explainReason(reason, registry, ui))),
    id: entryKey(vendor.id, record.id),
  };
}

/** "Sent to them: Name of Teachers (only on request)". */
function describeDatum(datum: Datum, { messages, locale }: Interface): string {
  const { type, flow, flowBasis, service, subjects, note } = datum;
  const direction = withNote(
    messages.flows[flow ?? 'unstated'],
    flowBasis === 'inferred' && messages.inferred,
  );
  const people = subjects?.map(({ name }) => name);
  const what = people ? `${type.name} ${messages.ofWhom(formatList(people, locale))}` : type.name;
  return `${direction}: ${service ? `${service}: ` : ''}${withNote(what, note)}`;
}

/** The entry's people; else those of its data, and that the rest is not stated. */
function describePeople({ subjects, data }: Entry, { messages }: Interface): string {
  if (subjects)
    return subjects
      .map(({ term, basis }) => withNote(term.name, basis === 'inferred' && messages.inferred))
      .join(BETWEEN);
  const named = new Set(data?.flatMap((datum) => datum.subjects ?? []).map(({ name }) => name));
  const isSilent = data?.some((datum) => !datum.subjects && datum.type.personal) ?? true;
  const rest = isSilent ? messages.subjectsNotStated : named.size === 0 ? messages.nobody : '';
  return [...named, rest].filter(Boolean).join(BETWEEN);
}

const withNote = (text: string, note: string | false | undefined): string =>
  note ? `${text} (${note})` : text;
