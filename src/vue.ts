// Types of <vendor-disclosure> in templates of Vue 3: `import 'vendor-disclosure/vue'`. At run time this is empty.
import type * as Vue from 'vue';
import type {
  VendorDisclosureAttributes,
  VendorDisclosureEventName,
  VendorDisclosureListeners,
  VendorDisclosureProperties,
} from './elements/template-types.js';
import type { VendorDisclosureElement } from './elements/vendor-disclosure-element.js';

type Props = VendorDisclosureProperties & VendorDisclosureAttributes & VendorDisclosureListeners<'on'>;

declare module 'vue' {
  interface GlobalComponents {
    'vendor-disclosure': new () => VendorDisclosureElement & {
      /** For the type checker only; the element has no such property. */
      $props: Omit<Vue.HTMLAttributes, keyof Props> & Props & Vue.PublicProps;
      $emit: <Name extends VendorDisclosureEventName>(name: Name, event: HTMLElementEventMap[Name]) => void;
    };
  }
}
