import { enAllFacts } from './en-all-facts.js';
import { enErrors } from './en-errors.js';
import { enLater } from './en-later.js';
import { enFirst } from './en-first.js';
import type { Messages } from './messages.js';

/** The list in English. */
export const en: Messages = { ...enFirst, ...enAllFacts, ...enLater, ...enErrors };
