import type { ReactiveControllerHost } from 'lit';
import type { ChangesMessages } from '../../../i18n/changes-messages.js';
import type { MatrixMessages } from '../../../i18n/matrix-messages.js';
import type { Messages } from '../../../i18n/messages.js';
import type { AddressSettings } from '../../state/address-controller.js';

/** What a page sets on the element. */
export interface ListSettings extends AddressSettings {
  readonly src?: string | undefined;
  readonly registry?: unknown;
  readonly headingLevel: number;
  readonly remember: boolean;
  readonly messages?: Partial<Messages & ChangesMessages & MatrixMessages> | undefined;
}

export interface ListTask {
  /** Draws the element and its rows before anything else happens. */
  readonly drawAtOnce: () => void;
  /** Leads a reader to an entry that is on show. */
  readonly showEntry: (key: string) => void;
  /** Leads a reader to what was found. */
  readonly showResults: () => void;
}

export type ListHost = ReactiveControllerHost & HTMLElement & ListSettings;
