import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../../i18n/format.js';
import type { ResultRow, Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { heading } from '../shared/heading.js';
import { allTexts } from './all-texts.js';
import { quoteAll } from './quote-all.js';

/** A company may have hundreds: the first are enough to say that it is listed. */
const SHOWN = 6;

/** @param isSaid whether those whose texts have words of a question that no vocabulary has, or those it names */
function rowsOf({ mentioned, understood }: Results, isSaid: boolean): readonly ResultRow[] {
  const { size = 0 } = understood?.said?.entries ?? {};
  return mentioned
    .slice(0, SHOWN + size)
    .filter(({ entry }) => isSaid === (understood?.said?.entries.has(entry.index) ?? false));
}

/** Those whose texts have words of a question that no vocabulary has. */
export const saidRows = (results: Results): readonly ResultRow[] => rowsOf(results, true);

/** Vendors that a text names stand first, also where they say nothing of what it asks; and those whose texts have words of it. */
export function mentionedRows(
  results: Results,
  ui: Interface,
  draw: (rows: readonly ResultRow[]) => TemplateResult,
): TemplateResult {
  const { vendors = [], said } = results.understood ?? {};
  const messages = allTexts(ui.messages);
  const named = rowsOf(results, false).slice(0, SHOWN);
  const names = vendors.length > 0 ? vendors : new Set(named.map(({ entry }) => entry.vendor.name));
  const section = (title: string, shown: readonly ResultRow[]): TemplateResult | typeof nothing =>
    shown.length === 0
      ? nothing
      : html`<section class="aside" part="aside">
          ${heading(ui.vendorLevel, 'list-heading', title)} ${draw(shown)}
        </section>`;
  return html`${section(messages.mentionedHeading(formatList([...names], ui.locale)), named)}
  ${section(messages.saidHeading(quoteAll(said?.words ?? [], ui)), saidRows(results))}`;
}
