// What an element needs that mirrors its state in the page's address; most mirror nothing, and do without it.
export { AddressController } from './address-controller.js';
export { asksUnknown } from './asks-unknown.js';
export { fromAddress } from './from-address.js';
