import type { ErrorMessages } from './error-messages.js';
import type { ListMessages } from './list-messages.js';

/** Every text of the list. Functions where a number or a name decides the sentence; plain text, never markup. */
export interface Messages extends ListMessages, ErrorMessages {}
