import { linesOf } from '../text/lines-of.js';
import { formatDate, formatPlace, formatRetention } from '../../i18n/format.js';
import { en } from '../../i18n/en.js';
import type { Category, Datum, Entry, Registry } from '../../core/model/registry.js';
import { productNames, type NameOf } from '../fallback/product-names.js';
import { words } from '../fallback/fallback-words.js';

const [PROVIDER, PURPOSE, DATA] = en.columns;
const COLUMNS = [PROVIDER, PURPOSE, DATA, en.facets.subjects, words.rulesOut, 'More', words.links];
const FLOWS = ['sent', 'collected', 'received', undefined] as const;
const SAFE_URL = /^(?:https?|mailto):/i;

/** A registry as a Markdown document (GitHub's kind): one table per category, texts as texts, silence as "Not stated". */
export function toMarkdown(registry: Registry): string {
  const { document, categories, entries, language } = registry;
  const { organization, introduction = [], title = organization.name } = document;
  const facts = [
    organization.name,
    en.updated(formatDate(document.lastUpdated, localeOf(language))),
    en.version(document.version),
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
          localeOf(language),
          productNames(document),
        ),
      ),
    ].join('\n\n') + '\n'
  );
}

function toSection(category: Category, entries: readonly Entry[], locale: string, nameOf: NameOf): string[] {
  const about = category.description === undefined ? [] : [escapeMarkdown(category.description)];
  const head = [`## ${escapeMarkdown(category.name)}`, ...about];
  if (entries.length === 0) return [...head, en.emptyTab];
  const rows = entries.map((entry) => toCells(entry, locale, nameOf).map((cell) => cell || en.notStated));
  const table = [COLUMNS, COLUMNS.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [...head, table.join('\n')];
}

function toCells(
  { vendor, record, group, status, ...entry }: Entry,
  locale: string,
  nameOf: NameOf,
): string[] {
  const { purposes = [], data, subjects, exclusions, safeguards = [] } = entry;
  const { legalName = '', parent, place } = vendor.record.entity ?? {};
  const mark = status === 'current' ? '' : ` (${en.status[status]})`;
  const line = (label: string, values: readonly string[]) =>
    values.length > 0 ? [`${label}: ${values.map(escapeMarkdown).join('; ')}`] : [];
  return [
    `**${escapeMarkdown(vendor.name)}**${mark}`,
    record.purpose
      ? escapeMarkdown(record.purpose)
      : purposes.map(({ name }) => escapeMarkdown(name)).join('; '),
    [
      ...(data ? dataLines(data) : []),
      ...line(en.ownWords, record.dataSummary ? [record.dataSummary] : []),
    ].join('<br>'),
    saysWhose({ subjects, data }),
    exclusions.map(({ note }) => escapeMarkdown(note)).join('<br>'),
    [
      ...line(en.purposes, record.purpose ? purposes.map(({ name }) => name) : []),
      ...line(words.alsoKnownAs, vendor.aliases),
      ...line(
        words.company,
        [en.company(legalName, parent, place && formatPlace(place, locale))].filter(Boolean),
      ),
      ...line(en.facets.groups, group ? [group.name] : []),
      ...line(en.conditions, record.conditions ?? []),
      ...line(words.products, (record.products ?? []).map(nameOf)),
      ...line(
        en.facets.safeguards,
        safeguards.map(({ term, note }) => (note ? `${term.name} (${note})` : term.name)),
      ),
      ...line(
        en.facets.locations,
        (record.locations ?? []).map(
          (one) => formatPlace(one.place, locale) + (one.role ? ` (${en.locationRoles[one.role]})` : ''),
        ),
      ),
      ...line(en.retention, record.retention ? [formatRetention(record.retention, locale)] : []),
      ...line(en.facets.integral, record.integral === undefined ? [] : [en.integral(record.integral)]),
      ...saysTransfer(record.transfer),
      ...(record.announced ? [escapeMarkdown(en.announced(formatDate(record.announced, locale)))] : []),
      ...line('Since', record.since ? [formatDate(record.since, locale)] : []),
      ...line('Until', record.until ? [formatDate(record.until, locale)] : []),
      ...line(en.notes, record.notes ?? []),
    ].join('<br>'),
    vendor.links.map(({ rel, url }) => link(en.links[rel], url)).join('<br>'),
  ];
}

/** Whose data, as the entry says it, or as its kinds of data do one by one; the rest is not stated. */
function saysWhose({ subjects, data }: Pick<Entry, 'subjects' | 'data'>): string {
  if (subjects)
    return subjects
      .map(({ term, basis }) => escapeMarkdown(term.name) + (basis === 'inferred' ? ` (${en.inferred})` : ''))
      .join('; ');
  const named = new Set(
    data?.flatMap((datum) => datum.subjects ?? []).map(({ name }) => escapeMarkdown(name)),
  );
  const isSilent = data?.some((datum) => !datum.subjects && datum.type.personal) ?? true;
  const rest = isSilent ? en.subjectsNotStated : named.size === 0 ? en.nobody : '';
  return [...named, rest].filter(Boolean).join('; ');
}

function saysTransfer(transfer: Entry['record']['transfer']): string[] {
  if (!transfer) return [];
  const { mechanism, url } = transfer;
  return [`${en.transfer}: ${url ? link(mechanism, url) : escapeMarkdown(mechanism)}`];
}

/** What is only the keeper's reading of a page is marked so, as on the page of the list. */
function dataLines(data: readonly Datum[]): string[] {
  return FLOWS.flatMap((flow) =>
    [false, true].flatMap((inferred) => {
      const items = data.filter(
        (datum) => datum.flow === flow && (datum.flowBasis === 'inferred') === inferred,
      );
      const label = en.flows[flow ?? 'unstated'] + (inferred ? ` (${en.inferred})` : '');
      return items.length > 0 ? [`${label}: ${items.map(saysDatum).join('; ')}`] : [];
    }),
  );
}

function saysDatum({ type, service, subjects, note }: Datum): string {
  const people = subjects?.map(({ name }) => name).join(', ');
  const whose = people ? ` ${en.ofWhom(people)}` : '';
  return escapeMarkdown(`${service ? `${service}: ` : ''}${type.name}${whose}${note ? ` (${note})` : ''}`);
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

function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
