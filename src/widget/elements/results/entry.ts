import { html, nothing, type TemplateResult } from 'lit';
import type { LinkRecord } from '../../../core/schema/registry-schema.js';
import { entryKey } from '../../../core/model/entry-key.js';
import type { Entry, Registry } from '../../../core/model/registry.js';
import type { Highlighter, ResultRow } from '../../../core/query/query.js';
import type { Answered, Interface } from '../../state/contexts.js';
import { answerParts } from '../answers/answer-parts.js';
import { formatDate, formatPlace, formatRetention } from '../../../i18n/format.js';
import { request } from '../shared/request.js';
import { entryData } from './entry-data.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { outsideLink } from '../shared/link.js';
import { marked } from '../shared/marked.js';

export interface EntryOptions {
  readonly registry: Registry;
  readonly ui: Interface;
  readonly highlighter: Highlighter | undefined;
  readonly permalink: string | undefined;
  readonly copied: Answered['copied'];
  /** Who asks for what a reader does with it. */
  readonly part: EventTarget;
  /** Names the category too, where entries of several are shown. */
  readonly showCategory: boolean;
}

/** One entry, a list item: everything the registry says of it. */
export function entryRow({ entry, reasons }: ResultRow, options: EntryOptions): TemplateResult {
  const { ui, highlighter } = options;
  return html`<li class="entry" part="entry" data-index=${entry.index}>
    ${provider(entry, options)} ${about(entry, options)} ${entryData(entry, ui, highlighter)}
    ${answerParts()?.whyListed(entry, reasons, options) ?? nothing}
  </li>`;
}

function provider(
  entry: Entry,
  { ui, highlighter, permalink, copied, part, showCategory }: EntryOptions,
): TemplateResult {
  const { messages, locale, textLanguage } = ui;
  const { vendor, status, isNew, record, category, group } = entry;
  const key = entryKey(vendor.id, record.id);
  const { entity } = vendor.record;
  const place = entity?.place && formatPlace(entity.place, locale);
  const company = entity && messages.company(entity.legalName ?? '', entity.parent, place);
  const lang = textLanguage ?? nothing;
  const context = [showCategory ? category.name : '', group?.name ?? ''].filter(Boolean).join(' · ');
  const date = record.since && status === 'planned' ? messages.since : messages.until;
  const day = status === 'planned' ? record.since : record.until;
  return html`<div class="provider">
    ${heading(ui.vendorLevel, 'vendor', html`<span lang=${lang}>${marked(vendor.name, highlighter, true)}</span>`)}
    ${
      isNew || status !== 'current'
        ? html`<p>
            ${isNew ? html`<span class="tag new">${messages.isNew}</span>` : nothing}${
              status !== 'current'
                ? html`<span class="tag ${status}">${messages.status[status]}</span>`
                : nothing
            }${
              status !== 'current' && day
                ? html`<span class="muted">${date(formatDate(day, locale))}</span>`
                : nothing
            }
          </p>`
        : nothing
    }
    ${
      vendor.aliases.length > 0
        ? html`<p class="muted" lang=${lang}>
            ${marked(messages.alsoKnownAs(vendor.aliases.join(', ')), highlighter, true)}
          </p>`
        : nothing
    }
    ${company ? html`<p class="muted" lang=${lang}>${marked(company, highlighter, true)}</p>` : nothing}
    ${context ? html`<p class="muted" lang=${lang}>${context}</p>` : nothing}
    <p class="links" part="links">
      ${pickLinks(vendor.links, ui).map(
        (link) =>
          html`<span
            >${outsideLink(
              {
                url: link.url,
                rel: link.rel,
                vendor: vendor.id,
                text: messages.links[link.rel],
                context: vendor.name,
                from: part,
              },
              messages,
            )}${link.checked ? html` ${messages.checked(formatDate(link.checked, locale))}` : nothing}</span
          >`,
      )}
      ${
        permalink === undefined
          ? nothing
          : html`<a
              class="permalink"
              part="permalink"
              href=${permalink}
              aria-label=${messages.permalinkTo(vendor.name)}
              @click=${(event: MouseEvent) => onPermalink(part, event, key)}
              >${icon('link')}${copied?.entry === key ? copied.words : messages.permalink}</a
            >`
      }
    </p>
  </div>`;
}

function about(entry: Entry, { ui, highlighter, part }: EntryOptions): TemplateResult {
  const { messages, locale, textLanguage } = ui;
  const { record, purposes, safeguards, status } = entry;
  const lang = textLanguage ?? nothing;
  const facts: [label: string, values: readonly unknown[]][] = [
    [messages.purposes, (purposes ?? []).map((term) => marked(term.name, highlighter))],
    [messages.conditions, (record.conditions ?? []).map((text) => marked(text, highlighter))],
    [
      `${messages.safeguards} (${messages.asClaimed})`,
      (safeguards ?? []).map(
        ({ term, note }) =>
          html`<span title=${term.description ?? nothing}>${marked(term.name, highlighter)}</span>${
              note ? html` (${marked(note, highlighter)})` : nothing
            }`,
      ),
    ],
    [messages.notes, (record.notes ?? []).map((text) => marked(text, highlighter))],
    [
      messages.locations,
      (record.locations ?? []).map(
        ({ place, role }) =>
          `${formatPlace(place, locale)}${role ? ` (${messages.locationRoles[role]})` : ''}`,
      ),
    ],
    [
      messages.transfer,
      record.transfer
        ? [
            record.transfer.url
              ? outsideLink(
                  {
                    url: record.transfer.url,
                    rel: 'transfer',
                    vendor: entry.vendor.id,
                    text: record.transfer.mechanism,
                    from: part,
                  },
                  messages,
                )
              : record.transfer.mechanism,
          ]
        : [],
    ],
    [messages.retention, record.retention ? [formatRetention(record.retention, locale)] : []],
  ];
  const dates = [
    record.announced && messages.announced(formatDate(record.announced, locale)),
    record.since && status === 'current' && messages.since(formatDate(record.since, locale)),
    record.until && status === 'current' && messages.until(formatDate(record.until, locale)),
    record.integral !== undefined && messages.integral(record.integral),
  ].filter(Boolean);
  return html`<div class="about">
    ${
      record.purpose
        ? html`<p part="purpose" lang=${lang}>${marked(record.purpose, highlighter)}</p>`
        : html`<p part="purpose" class="unknown">${messages.purposeNotStated}</p>`
    }
    ${dates.length > 0 ? html`<p class="muted">${dates.join(' · ')}</p>` : nothing}
    <dl>
      ${facts.map(([label, values]) =>
        values.length > 0
          ? html`<dt>${label}</dt>
              <dd>
                ${
                  values.length === 1
                    ? html`<span lang=${lang}>${values[0]}</span>`
                    : html`<ul role="list">
                        ${values.map((value) => html`<li lang=${lang}>${value}</li>`)}
                      </ul>`
                }
              </dd>`
          : nothing,
      )}
    </dl>
  </div>`;
}

/** Of several links of one kind the one in the reader's language, else the registry's, else one of no language. */
function pickLinks(links: readonly LinkRecord[], { locale, messages }: Interface): readonly LinkRecord[] {
  const rank = ({ language }: LinkRecord): number => {
    if (language === undefined) return 1;
    if (language === locale) return 4;
    const [base] = language.split('-');
    if (base === locale.split('-')[0]) return 3;
    return base === messages.language ? 2 : 0;
  };
  const byRel = new Map<string, LinkRecord>();
  for (const link of links) {
    const key = link.rel === 'other' ? link.url : link.rel;
    const known = byRel.get(key);
    if (!known || rank(link) > rank(known)) byRel.set(key, link);
  }
  return [...byRel.values()];
}

function onPermalink(part: EventTarget, event: MouseEvent, entry: string): void {
  // A click with a modifier opens another tab or a menu: the address itself does that.
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { href } = event.currentTarget as HTMLAnchorElement;
  request(part, { kind: 'permalink', entry, href });
}
