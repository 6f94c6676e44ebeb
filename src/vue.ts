// Types of <vendor-disclosure> in templates of Vue 3: `import 'vendor-disclosure/vue'`. At run time this is empty.
import type * as Vue from 'vue';
import type {
  VendorDisclosureEvents,
  VendorDisclosureSettings,
} from './widget/elements/vendor-disclosure/template-types.js';
import type { VendorDisclosureElement } from './widget/elements/vendor-disclosure/vendor-disclosure-element.js';

type Emits = { [Name in keyof VendorDisclosureEvents]: (event: VendorDisclosureEvents[Name]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'vendor-disclosure': new () => VendorDisclosureElement & {
      /** For the type checker only, as is `$emit`; the element has no such property. */
      $props: Omit<Vue.HTMLAttributes, keyof VendorDisclosureSettings> &
        VendorDisclosureSettings &
        Vue.PublicProps;
      $emit: Vue.EmitFn<Emits>;
    };
  }
}
