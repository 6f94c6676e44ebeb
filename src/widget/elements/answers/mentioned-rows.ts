import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../../i18n/format.js';
import type { ResultRow, Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { heading } from '../shared/heading.js';
import { allTexts } from './all-texts.js';

/** A company may have hundreds: the first are enough to say that it is listed. */
const SHOWN = 6;

/** Vendors that a text names stand first, also where they say nothing of what it asks; and those whose texts have words of it. */
export function mentionedRows(
  { mentioned, understood }: Results,
  ui: Interface,
  draw: (rows: readonly ResultRow[]) => TemplateResult,
): TemplateResult {
  const { vendors = [], said } = understood ?? {};
  const messages = allTexts(ui.messages);
  const isSaid = ({ entry }: ResultRow): boolean => said?.entries.has(entry.index) ?? false;
  const rows = mentioned.slice(0, SHOWN + (said?.entries.size ?? 0));
  const named = rows.filter((row) => !isSaid(row)).slice(0, SHOWN);
  const names = vendors.length > 0 ? vendors : new Set(named.map(({ entry }) => entry.vendor.name));
  const list = (texts: Iterable<string>): string => formatList([...texts], ui.locale);
  const section = (title: string, shown: readonly ResultRow[]): TemplateResult | typeof nothing =>
    shown.length === 0
      ? nothing
      : html`<section class="aside" part="aside">
          ${heading(ui.vendorLevel, 'list-heading', title)} ${draw(shown)}
        </section>`;
  return html`${section(messages.mentionedHeading(list(names)), named)}
  ${section(messages.saidHeading(list(said?.words ?? [])), rows.filter(isSaid))}`;
}
