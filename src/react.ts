// Types of <vendor-disclosure> in JSX of React 19: `import 'vendor-disclosure/react'`. At run time this is empty.
import type * as React from 'react';
import type {
  VendorDisclosureAttributes,
  VendorDisclosureListeners,
  VendorDisclosureProperties,
} from './widget/elements/vendor-disclosure/template-types.js';
import type { VendorDisclosureElement } from './widget/elements/vendor-disclosure/vendor-disclosure-element.js';

type Props = VendorDisclosureProperties & VendorDisclosureAttributes & VendorDisclosureListeners;

declare module 'react' {
  // React's own types are merged by namespace.
  namespace JSX {
    interface IntrinsicElements {
      'vendor-disclosure': Omit<
        React.DetailedHTMLProps<React.HTMLAttributes<VendorDisclosureElement>, VendorDisclosureElement>,
        keyof Props
      > &
        Props;
    }
  }
}
