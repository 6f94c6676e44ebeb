// What templates of frameworks may set on <vendor-disclosure>, taken from the class so that nothing is written twice.
import type { LitElement } from 'lit';
import type { VdChangeEvent } from '../../events/vd-change-event.js';
import type { VdErrorEvent } from '../../events/vd-error-event.js';
import type { VdLinkEvent } from '../../events/vd-link-event.js';
import type { VdLoadEvent } from '../../events/vd-load-event.js';
import type { VendorDisclosureElement } from './vendor-disclosure-element.js';

type Own = Omit<VendorDisclosureElement, keyof LitElement>;
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : Name;
type SettableName = {
  [Name in keyof Own]-?: Own[Name] extends (...parameters: never) => unknown ? never : Name;
}[keyof Own];
/** Attributes are text: a number may be written as one. */
type Written<Value> = Value extends number ? Value | `${Value}` : Value;

/** Properties by their own names, `syncUrl`. */
export type VendorDisclosureProperties = { [Name in SettableName]?: Own[Name] | undefined };

/** The same where a framework takes a property for an attribute of that name, as Vue does. */
export type VendorDisclosureSettings = { [Name in SettableName]?: Written<Own[Name]> | undefined };

/** Attributes whose names differ from the property's, `sync-url`, and numbers written as text. */
export type VendorDisclosureAttributes = {
  [Name in SettableName as Lowercase<Name> extends Name ? never : Kebab<Name>]?:
    Written<Own[Name]> | undefined;
};

/** Listeners by the name that a framework gives them, such as `onvd-load`. */
export type VendorDisclosureListeners = {
  [Name in keyof VendorDisclosureEvents as `on${Name}`]?: (event: VendorDisclosureEvents[Name]) => void;
};

export interface VendorDisclosureEvents {
  'vd-load': VdLoadEvent;
  'vd-error': VdErrorEvent;
  'vd-change': VdChangeEvent;
  'vd-link': VdLinkEvent;
}
