import type { ReactiveElement } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import type { ListName } from '../../../core/query/query.js';
import type { Answered } from '../../state/contexts.js';

/** The part that draws rows, as far as what keeps them needs to know it. */
export interface DrawnRows extends ReactiveElement {
  readonly answered: Answered;
  /** How many rows of each list are drawn. */
  drawn: Readonly<Record<ListName, number>>;
  /** The first row of the matches that is drawn. */
  from: number;
  /** Rows that are drawn as they should be: these are left by an update. */
  readonly standing: Set<Entry>;
  /** An update leaves what stands. */
  readonly keeps: boolean;
  findRow(entry: Entry): HTMLElement | null;
}
