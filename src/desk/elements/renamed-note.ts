import { html, nothing, type TemplateResult } from 'lit';
import type { VendorRecord } from '../../core/schema/registry-schema.js';
import { withAlias } from '../mend/join-renamed.js';
import type { PublishedFolder } from '../state/desk-state.js';

/** Of a vendor that has another name than was published: customers are told of it, and may look for the old one. */
export function renamedNote(
  vendor: VendorRecord,
  published: PublishedFolder | undefined,
  onKeep: (vendor: VendorRecord) => void,
): TemplateResult | typeof nothing {
  const before = published?.last.vendors.find(({ id }) => id === vendor.id);
  const named = before ? withAlias(vendor, before.name) : vendor;
  if (!before || named === vendor || vendor.name.trim() === '') return nothing;
  return html`<p class="renamed" role="status">
    Published as “${before.name}”: customers will be told of the new name.
    <button type="button" class="plain" @click=${() => onKeep(named)}>
      Let them find it by its old name, too
    </button>
  </p>`;
}
