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
    organization.name,
    messages.updated(formatDate(document.lastUpdated, locale)),
    messages.version(document.version),
  ];
  const links = (organization.policies ?? []).map(({ name, url }) => `- ${link(name, url)}`);
  return (
    [
      `# ${escapeMarkdown(title)}`,
      facts.map(escapeMarkdown).join(' · '),
      ...introduction.map(escapeMarkdown),
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
  const about = category.description === undefined ? [] : [escapeMarkdown(category.description)];
  const head = [`## ${escapeMarkdown(category.name)}`, ...about];
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
  const { purposes = [], data, subjects, exclusions, safeguards = [] } = entry;
  const { legalName = '', parent, place } = vendor.record.entity ?? {};
  const mark = status === 'current' ? '' : ` (${messages.status[status]})`;
  const line = (label: string, values: readonly string[]) =>
    values.length > 0 ? [punctuation.labelled(label, punctuation.parts(values.map(escapeMarkdown)))] : [];
  return [
    `**${escapeMarkdown(vendor.name)}**${mark}`,
    record.purpose
      ? escapeMarkdown(record.purpose)
      : punctuation.parts(purposes.map(({ name }) => escapeMarkdown(name))),
    [
      ...(data ? dataLines(data, language) : []),
      ...line(messages.ownWords, record.dataSummary ? [record.dataSummary] : []),
    ].join('<br>'),
    saysWhose({ subjects, data }, language),
    exclusions.map(({ note }) => escapeMarkdown(note)).join('<br>'),
    [
      ...line(messages.purposes, record.purpose ? purposes.map(({ name }) => name) : []),
      ...line(messages.recordFields.aliases, vendor.aliases),
      ...line(
        diff.company,
        [messages.company(legalName, parent, place && formatPlace(place, locale))].filter(Boolean),
      ),
      ...line(messages.facets.groups, group ? [group.name] : []),
      ...line(messages.conditions, record.conditions ?? []),
      ...line(diff.forProducts, (record.products ?? []).map(nameOf)),
      ...line(
        messages.facets.safeguards,
        safeguards.map(({ term, note }) => punctuation.details(term.name, note ? [note] : [])),
      ),
      ...line(
        messages.facets.locations,
        (record.locations ?? []).map((one) =>
          punctuation.details(
            formatPlace(one.place, locale),
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
    vendor.links.map(({ rel, url }) => link(messages.links[rel], url)).join('<br>'),
  ];
}

/** Whose data, as the entry says it, or as its kinds of data do one by one; the rest is not stated. */
function saysWhose(
  { subjects, data }: Pick<Entry, 'subjects' | 'data'>,
  { messages, punctuation }: ReportLanguage,
): string {
  if (subjects)
    return punctuation.parts(
      subjects.map(({ term, basis }) =>
        punctuation.details(escapeMarkdown(term.name), basis === 'inferred' ? [messages.inferred] : []),
      ),
    );
  const named = new Set(
    data?.flatMap((datum) => datum.subjects ?? []).map(({ name }) => escapeMarkdown(name)),
  );
  const isSilent = data?.some((datum) => !datum.subjects && datum.type.personal) ?? true;
  const rest = isSilent ? messages.subjectsNotStated : named.size === 0 ? messages.nobody : '';
  return punctuation.parts([...named, rest].filter(Boolean));
}

function saysTransfer(
  transfer: Entry['record']['transfer'],
  { messages, punctuation }: ReportLanguage,
): string[] {
  if (!transfer) return [];
  const { mechanism, url } = transfer;
  return [punctuation.labelled(messages.transfer, url ? link(mechanism, url) : escapeMarkdown(mechanism))];
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
  { messages, punctuation }: ReportLanguage,
): string {
  const people = subjects && punctuation.items(subjects.map(({ name }) => name));
  const what = people ? `${type.name} ${messages.ofWhom(people)}` : type.name;
  const whole = punctuation.details(what, note ? [note] : []);
  return escapeMarkdown(service ? punctuation.labelled(service, whole) : whole);
}

function link(name: string, url: string): string {
  if (!SAFE_URL.test(url) || !URL.canParse(url)) return escapeMarkdown(name);
  const address = new URL(url).href.replace(/[<>|\\`]/g, encodeURIComponent);
  return `[${escapeMarkdown(name)}](<${address}>)`;
}

/** A text that Markdown shows as it is, on one line: no markup, no table's edge, no address that links itself. */
export function escapeMarkdown(text: string): string {
  return linesOf(text, /[\n\r\u2028\u2029]/)
    .join(' ')
    .replace(/[\\`*_{}[\]<>|~&#$]/g, '\\$&')
    .replace(/:(?=\/\/)|^[-+=]|[.)](?<=^\d+.)|\bwww(?=\.)|@/gi, (sign) =>
      /^www$/i.test(sign) ? `${sign}\\` : `\\${sign}`,
    )
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd');
}
