import { html, nothing, type TemplateResult } from 'lit';
import { entryKey } from '../../../core/model/entry-key.js';
import type { Entry } from '../../../core/model/registry.js';
import { formatDate, formatPlace, listSeparator } from '../../../i18n/format.js';
import { icon } from '../shared/icon.js';
import { outsideLink } from '../shared/link.js';
import { request } from '../shared/request.js';
import type { EntryOptions } from './entry-options.js';
import { inLine } from './in-line.js';
import { cutItems } from '../shared/cut.js';
import { marked } from '../shared/marked.js';
import { pickLinks } from './pick-links.js';

/** Other names beyond so many stand by themselves. */
const MANY = 20;

/** Who stands behind a vendor's name and where the entry is filed, in one quiet line; the links. */
export function entryProvider(
  { vendor, record, category, group }: Entry,
  { ui, highlighter, permalink, copied, part, showCategory }: EntryOptions,
): TemplateResult {
  const { messages, locale, textLanguage } = ui;
  const key = entryKey(vendor.id, record.id);
  const { entity } = vendor.record;
  const place = entity?.place && formatPlace(entity.place, locale, messages.regions);
  const company = entity && messages.company(entity.legalName ?? '', entity.parent, place);
  const name = (text: string): unknown => marked(text, highlighter, true);
  const { aliases } = vendor;
  const separator = listSeparator(locale);
  const line = [
    // To be joined, thousands of long ones would be copied with each drawing.
    aliases[MANY]
      ? cutItems(aliases, (alias, at) => name(at > 0 ? separator + alias : messages.alsoKnownAs(alias)))
      : aliases[0] && name(messages.alsoKnownAs(aliases.join(separator))),
    company && company !== vendor.name && name(company),
    showCategory && marked(category.name),
    group && marked(group.name),
  ].filter(Boolean);
  return html`<div class="provider">
    ${line.length > 0 ? html`<p part="company" lang=${textLanguage ?? nothing}>${inLine(line)}</p>` : nothing}
    <p class="links" part="links">
      ${cutItems(pickLinks(vendor.links, ui), ({ url, rel, checked }) => {
        const { id, name: context } = vendor;
        const text = messages.links[rel];
        const shown = outsideLink({ url, rel, vendor: id, text, context, from: part }, messages);
        return checked ? html`<span>${shown} ${messages.checked(formatDate(checked, locale))}</span>` : shown;
      })}
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

function onPermalink(part: EventTarget, event: MouseEvent, entry: string): void {
  // A click with a modifier opens another tab or a menu: the address itself does that.
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { href } = event.currentTarget as HTMLAnchorElement;
  request(part, { kind: 'permalink', entry, href });
}
