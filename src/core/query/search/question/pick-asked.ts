import type { Registry } from '../../../model/registry.js';
import { dropHiring } from './drop-hiring.js';
import { dropOfContact } from './drop-of-contact.js';
import { dropTold } from './drop-told.js';
import type { Token } from '../words/fold-text.js';
import { markNext } from './mark-next.js';
import type { Meant } from './meant.js';
import { isOfPeople, pickMeant } from './pick-meant.js';
import { pickPeople } from './pick-people.js';

/** "Mailing lists: who has …" */
const TOPIC_END = /: (?=(?:wh|do|is|are|can))/i;

/** Without things that are only told before a question that asks for others: "I applied for a post. Where's my CV?" */
function dropBefore(asked: readonly Meant[], text: string, tokens: readonly Token[]): readonly Meant[] {
  const topic = text.search(TOPIC_END);
  const begin = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), topic);
  const isIn = ({ at = 0 }: Meant): boolean => (tokens[at] as Token).start > begin;
  const isThing = (one: Meant): boolean => !isOfPeople(one);
  return (text.includes('?', begin) || begin === topic) && asked.some((one) => isThing(one) && isIn(one))
    ? asked.filter((one) => !isThing(one) || isIn(one))
    : asked;
}

/** Of all that a text names what it asks for. */
export const pickAsked = (
  all: readonly Meant[],
  text: string,
  tokens: readonly Token[],
  registry: Registry,
): readonly Meant[] =>
  pickMeant(
    pickPeople(
      dropOfContact(
        dropTold(dropHiring(markNext(dropBefore(all, text, tokens), tokens), tokens), tokens),
        tokens,
      ),
      text,
      tokens,
    ),
    registry,
  );
