import type { LaterMessages } from './later-messages.js';
import type { FirstMessages } from './first-messages.js';

/** Every text of the list. Functions where a number or a name decides the sentence; plain text, never markup. */
export interface Messages extends Omit<FirstMessages, 'facets'>, LaterMessages {}
