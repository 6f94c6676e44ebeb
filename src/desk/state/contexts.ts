import { createContext } from '@lit/context';
import type { NextVersion } from './next-version.js';
import type { DeskFinding } from './desk-finding.js';
import type { DeskState } from './desk-state.js';

/** What is on the desk, and what follows from it. */
export interface Desk {
  readonly state: DeskState;
  /** Of the list as it was last checked; undefined before that. */
  readonly findings: readonly DeskFinding[] | undefined;
  /** The list as it would be published now; undefined while that is worked out. */
  readonly version: NextVersion | undefined;
  /** The day that the keeper's calendar shows, at midnight UTC. */
  readonly today: Date;
}

export const deskContext = createContext<Desk>(Symbol('vd-desk'));
