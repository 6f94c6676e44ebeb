import type { ReactiveControllerHost } from 'lit';
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

export interface ListTask {
  /** Draws the element and its rows before anything else happens. */
  readonly drawAtOnce: () => void;
  /** Leads a reader to an entry that is on show. */
  readonly showEntry: (key: string) => void;
  /** Leads a reader to what was found; what it says there. */
  readonly showResults: () => string | undefined;
}

export type ListHost = ReactiveControllerHost & HTMLElement & ListSettings;
