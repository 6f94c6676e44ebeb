// Types of <vendor-disclosure> in markup of Svelte 5: `import 'vendor-disclosure/svelte'`. At run time this is empty.
import type * as Svelte from 'svelte/elements';
import type {
  VendorDisclosureAttributes,
  VendorDisclosureListeners,
  VendorDisclosureProperties,
} from './widget/elements/vendor-disclosure/template-types.js';
import type { VendorDisclosureElement } from './widget/elements/vendor-disclosure/vendor-disclosure-element.js';

type Props = VendorDisclosureProperties & VendorDisclosureAttributes & VendorDisclosureListeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'vendor-disclosure': Omit<Svelte.HTMLAttributes<VendorDisclosureElement>, keyof Props> & Props;
  }
}
