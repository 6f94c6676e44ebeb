import type { Registry } from '../../../model/registry.js';
import { dropHiring } from './drop-hiring.js';
import { dropTold } from './drop-told.js';
import type { Token } from '../words/fold-text.js';
import { markNext } from './mark-next.js';
import type { Meant } from './meant.js';
import { pickMeant } from './pick-meant.js';
import { pickPeople } from './pick-people.js';

/** Of all that a text names what it asks for. */
export const pickAsked = (
  all: readonly Meant[],
  text: string,
  tokens: readonly Token[],
  registry: Registry,
): readonly Meant[] =>
  pickMeant(pickPeople(dropTold(dropHiring(markNext(all, tokens), tokens), tokens), text, tokens), registry);
