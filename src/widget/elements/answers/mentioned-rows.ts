import { html, type TemplateResult } from 'lit';
import { formatList } from '../../../i18n/format.js';
import type { ResultRow, Results } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { heading } from '../shared/heading.js';
import { allTexts } from './all-texts.js';

/** A company may have hundreds: the first are enough to say that it is listed. */
const SHOWN = 6;

/** Vendors that a text names stand first, also where they say nothing of what it asks. */
export function mentionedRows(
  { mentioned, understood }: Results,
  ui: Interface,
  draw: (rows: readonly ResultRow[]) => TemplateResult,
): TemplateResult {
  const shown = mentioned.slice(0, SHOWN);
  const called = understood?.vendors ?? [];
  const names = called.length > 0 ? called : new Set(shown.map(({ entry }) => entry.vendor.name));
  return html`<section class="aside" part="aside">
    ${heading(ui.vendorLevel, 'list-heading', allTexts(ui.messages).mentionedHeading(formatList([...names], ui.locale)))}
    ${draw(shown)}
  </section>`;
}
