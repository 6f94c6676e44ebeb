import { isolated } from '../text/isolated.js';
import { linesOf } from '../text/lines-of.js';
import { formatDate, formatPlace, formatRetention } from '../../i18n/format.js';
import { reportLanguage } from '../../i18n/load-report-language.js';
import type { ReportLanguage } from '../../i18n/report-language.js';
import type { Category, Datum, Entry, Registry } from '../../core/model/registry.js';
import { productNames, type NameOf } from '../fallback/product-names.js';

const FLOWS = ['sent', 'collected', 'received', undefined] as const;
const SAFE_URL = /^(?:https?|mailto):/i;

/** A registry as a Markdown document (GitHub's kind): one table per category, texts as texts, silence as "Not stated". */
export function toMarkdown(registry: Registry): string {
  const { document, categories, entries } = registry;
  const language = reportLanguage(registry.language);
  const { locale, messages } = language;
  const { organization, introduction = [], title = organization.name } = document;
  const facts = [
    isolated(organization.name, locale),
    messages.updated(formatDate(document.lastUpdated, locale)),
    messages.version(document.version),
  ];
  const links = (organization.policies ?? []).map(({ name, url }) => `- ${link(name, url, language)}`);
  return (
    [
      `# ${write(title, language)}`,
      facts.map(escapeMarkdown).join(' · '),
      ...introduction.map((text) => write(text, language)),
      ...(links.length > 0 ? [links.join('\n')] : []),
      ...categories.flatMap((category) =>
        toSection(
          category,
          entries.filter((entry) => entry.category === category),
          language,
          productNames(document),
        ),
      ),
    ].join('\n\n') + '\n'
  );
}

function toSection(
  category: Category,
  entries: readonly Entry[],
  language: ReportLanguage,
  nameOf: NameOf,
): string[] {
  const { messages, page } = language;
  const columns = [...messages.columns, messages.facets.subjects, page.rulesOut, page.more, page.links];
  const about = category.description === undefined ? [] : [write(category.description, language)];
  const head = [`## ${write(category.name, language)}`, ...about];
  if (entries.length === 0) return [...head, messages.emptyTab];
  const rows = entries.map((entry) =>
    toCells(entry, language, nameOf).map((cell) => cell || messages.notStated),
  );
  const table = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [...head, table.join('\n')];
}

function toCells(
  { vendor, record, group, status, ...entry }: Entry,
  language: ReportLanguage,
  nameOf: NameOf,
): string[] {
  const { locale, messages, diff, punctuation } = language;
  const apart = (text: string): string => isolated(text, locale);
  const { purposes = [], data, subjects, exclusions, safeguards = [] } = entry;
  const { legalName = '', parent, place } = vendor.record.entity ?? {};
  const mark = status === 'current' ? '' : ` (${messages.status[status]})`;
  const line = (label: string, values: readonly string[]) =>
    values.length > 0
      ? [punctuation.labelled(label, punctuation.parts(values.map((value) => write(value, language))))]
      : [];
  return [
    `**${write(vendor.name, language)}**${mark}`,
    record.purpose
      ? write(record.purpose, language)
      : punctuation.parts(purposes.map(({ name }) => write(name, language))),
    [
      ...(data ? dataLines(data, language) : []),
      ...line(messages.ownWords, record.dataSummary ? [record.dataSummary] : []),
    ].join('<br>'),
    saysWhose({ subjects, data }, language),
    exclusions.map(({ note }) => write(note, language)).join('<br>'),
    [
      ...line(messages.purposes, record.purpose ? purposes.map(({ name }) => name) : []),
      ...line(messages.recordFields.aliases, vendor.aliases),
      ...line(
        diff.company,
        [
          messages.company(
            legalName && apart(legalName),
            parent && apart(parent),
            place && formatPlace(place, locale, messages.regions),
          ),
        ].filter(Boolean),
      ),
      ...line(messages.facets.groups, group ? [group.name] : []),
      ...line(messages.conditions, record.conditions ?? []),
      ...line(diff.forProducts, (record.products ?? []).map(nameOf)),
      ...line(
        messages.facets.safeguards,
        safeguards.map(({ term, note }) => punctuation.details(apart(term.name), note ? [apart(note)] : [])),
      ),
      ...line(
        messages.facets.locations,
        (record.locations ?? []).map((one) =>
          punctuation.details(
            formatPlace(one.place, locale, messages.regions),
            one.role ? [messages.locationRoles[one.role]] : [],
          ),
        ),
      ),
      ...line(messages.retention, record.retention ? [formatRetention(record.retention, locale)] : []),
      ...line(
        messages.facets.integral,
        record.integral === undefined ? [] : [messages.integral(record.integral)],
      ),
      ...saysTransfer(record.transfer, language),
      ...(record.announced ? [escapeMarkdown(messages.announced(formatDate(record.announced, locale)))] : []),
      ...line(messages.recordFields.since, record.since ? [formatDate(record.since, locale)] : []),
      ...line(messages.recordFields.until, record.until ? [formatDate(record.until, locale)] : []),
      ...line(messages.notes, record.notes ?? []),
    ].join('<br>'),
    vendor.links.map(({ rel, url }) => link(messages.links[rel], url, language)).join('<br>'),
  ];
}

/** Whose data, as the entry says it, or as its kinds of data do one by one; the rest is not stated. */
function saysWhose({ subjects, data }: Pick<Entry, 'subjects' | 'data'>, language: ReportLanguage): string {
  const { messages, punctuation } = language;
  if (subjects)
    return punctuation.parts(
      subjects.map(({ term, basis }) =>
        punctuation.details(write(term.name, language), basis === 'inferred' ? [messages.inferred] : []),
      ),
    );
  const named = new Set(
    data?.flatMap((datum) => datum.subjects ?? []).map(({ name }) => write(name, language)),
  );
  const isSilent = data?.some((datum) => !datum.subjects && datum.type.personal) ?? true;
  const rest = isSilent ? messages.subjectsNotStated : named.size === 0 ? messages.nobody : '';
  return punctuation.parts([...named, rest].filter(Boolean));
}

function saysTransfer(transfer: Entry['record']['transfer'], language: ReportLanguage): string[] {
  const { messages, punctuation } = language;
  if (!transfer) return [];
  const { mechanism, url } = transfer;
  return [
    punctuation.labelled(
      messages.transfer,
      url ? link(mechanism, url, language) : write(mechanism, language),
    ),
  ];
}

/** What is only the keeper's reading of a page is marked so, as on the page of the list. */
function dataLines(data: readonly Datum[], language: ReportLanguage): string[] {
  const { messages, punctuation } = language;
  return FLOWS.flatMap((flow) =>
    [false, true].flatMap((inferred) => {
      const items = data.filter(
        (datum) => datum.flow === flow && (datum.flowBasis === 'inferred') === inferred,
      );
      if (items.length === 0) return [];
      const label = punctuation.details(
        messages.flows[flow ?? 'unstated'],
        inferred ? [messages.inferred] : [],
      );
      return [punctuation.labelled(label, punctuation.parts(items.map((item) => saysDatum(item, language))))];
    }),
  );
}

function saysDatum(
  { type, service, subjects, note }: Datum,
  { locale, messages, punctuation }: ReportLanguage,
): string {
  const apart = (text: string): string => isolated(text, locale);
  const people = subjects && punctuation.items(subjects.map(({ name }) => apart(name)));
  const what = people ? `${apart(type.name)} ${messages.ofWhom(people)}` : apart(type.name);
  const whole = punctuation.details(what, note ? [apart(note)] : []);
  return escapeMarkdown(service ? punctuation.labelled(apart(service), whole) : whole);
}

function link(name: string, url: string, language: ReportLanguage): string {
  if (!SAFE_URL.test(url) || !URL.canParse(url)) return write(name, language);
  // A second # in an address is part of its end; in a log ##[…] is a command.
  const address = new URL(url).href.replace(/[<>|\\`]|(?<=#)#/g, encodeURIComponent);
  return `[${write(name, language)}](<${address}>)`;
}

/** A text of the list on its own, which no neighbour is moved by. */
const write = (text: string, { locale }: ReportLanguage): string => escapeMarkdown(isolated(text, locale));

/** A text that Markdown shows as it is, on one line: no markup, no table's edge, no address that links itself. */
export function escapeMarkdown(text: string): string {
  return linesOf(text, /[\n\r\u2028\u2029]/)
    .join(' ')
    .replace(/[\\`*_{}[\]<>|~&#$]/g, '\\$&')
    .replace(/:(?=\/\/)|^[-+=]|[.)](?<=^\d+.)|\bwww(?=\.)|@/gi, (sign) =>
      /^www$/i.test(sign) ? `${sign}\\` : `\\${sign}`,
    )
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
