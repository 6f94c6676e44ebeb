import type { FirstMessages } from './first-messages.js';
import type { LaterMessages } from './later-messages.js';

/** The texts of a list on show: those of its first rows, and those that come after them. */
export interface ListMessages extends Omit<FirstMessages, 'facets'>, LaterMessages {}
