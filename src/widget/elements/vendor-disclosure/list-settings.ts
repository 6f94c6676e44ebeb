import type { ReactiveElement } from 'lit';
import type { AllMessages } from '../../../i18n/all-messages.js';
import type { AddressSettings } from '../../state/address-controller.js';

/** What a page sets on the element. */
export interface ListSettings extends AddressSettings {
  readonly src?: string | undefined;
  readonly integrity?: string | undefined;
  readonly cache?: string | undefined;
  readonly registry?: unknown;
  readonly headingLevel: number;
  readonly remember: boolean;
  readonly messages?: Partial<AllMessages> | undefined;
}

export type ListHost = ReactiveElement & ListSettings;
