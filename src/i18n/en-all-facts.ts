import { enFacts } from './en-facts.js';
import { regions } from './en-regions.js';
import type { FactMessages } from './fact-messages.js';

/** What an entry states, in English, with the parts of continents: where no byte is spared. */
export const enAllFacts: FactMessages = { ...enFacts, regions };
