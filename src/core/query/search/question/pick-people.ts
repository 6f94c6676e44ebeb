import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import { wordsIn } from '../languages/turns.js';

/** Between people who are asked for together. */
const JOINING = /^(?:(?:and|or|as|well|y?our|my|the) )*$/;
const OF = '(?:of|from|about|on|for|my|y?our|the|an?) ';
/** Between people: "the teacher of my child" is the teacher. */
const OF_OTHERS = new RegExp(`^of (?:${OF})*$`);
/** Between data and whose they are. */
const OF_WHOM = new RegExp(`^(?:${OF})*$`);
/** Before what a reader is: "as a parent", "I'm a teacher". */
const SPEAKING = /\b(?:as|i?m|am|we a?re) (?:an? |the )?$/;
/** Before whom something is sent to: "what my son writes to the teacher". */
const GIVEN_TO = /\bto (?:my|y?our|his|her|their|the|an?)? ?$/;
/** Around those whose data it is not: "can teachers see my photos", "my messages to teachers", "does anyone besides the teacher". */
const SEEING =
  /^(?:can|could|may|do|does|will) (?:\w+ ){0,2}@ \w+ (?:\w+ ){0,2}(?:my|our|his|her|what) |\b(?:i|we|my|our) .*\bto (?:\w+ )?@|\bbetween (?:\w+ ){1,2}and (?:\w+ )?@|\b(?:which|what) school .*@|@ go to school|(?<!(?:of|about|from|on|for) )\b(?:who|people|\w+one|\w+body|one) (?:else )?(?:besides|except|but|other than|(?:apart|aside) from) (?:\w+ )?@/;
/** Somebody else is spoken of: "as the mother of a student, who sees his name?" */
const OTHERS = /\b(?:his|hers?|him|their|them) /;

/** What is had of people, whatever it is: "applicants' files". */
const FILES = /^(?:file|paper|document)s?$/i;

/** People whose data are asked for together, by the tokens that name them. */
interface Group {
  readonly at: number;
  readonly end: number;
  readonly parts: readonly Meant[];
}

/** Whether a word after "I am a", "we are the" says who is speaking. */
export const isSpeakerAt = (tokens: readonly Token[], at: number): boolean =>
  /(?:m|am|re) (?:an?|the) $/.test(wordsIn(tokens.slice(Math.max(0, at - 3), at)));

/** Of several people that a text speaks of those whose data it asks for: in "I'm a dad, who sees my son's photos?" the son. */
export function pickPeople(
  asked: readonly Meant[],
  text: string,
  tokens: readonly Token[],
): readonly Meant[] {
  const between = (from: number, to: number): string => wordsIn(tokens.slice(Math.max(0, from), to));
  const isSpeaking = (at: number): boolean => SPEAKING.test(between(at - 3, at));
  const isOfOthers = OTHERS.test(between(0, tokens.length));
  let groups: Group[] = [];
  for (const one of asked) {
    const { at, end } = one;
    if (!isOfPeople(one) || at === undefined || end === undefined) continue;
    const last = groups.at(-1);
    const gap = last ? between(last.end, at) : '';
    // "My child's teacher" is the teacher.
    const joined =
      last?.end === at && /['’]/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))
        ? [one]
        : JOINING.test(gap)
          ? [...(last?.parts ?? []), one]
          : OF_OTHERS.test(gap) && !(last && isOfOthers && isSpeaking(last.at)) && last?.parts;
    if (joined) groups.pop();
    groups.push({ at: joined && last ? last.at : at, end, parts: joined || [one] });
  }
  const isTied = ({ at, end }: Group): boolean =>
    asked.some((thing) => {
      const { at: from, end: to } = thing;
      if (isOfPeople(thing) || from === undefined || to === undefined) return false;
      return end === from || (to <= at && OF_WHOM.test(between(to, at)));
    });
  const isNoSpeaker = ({ at }: Group): boolean => !isSpeaking(at);
  const isGiver = ({ at }: Group): boolean => !GIVEN_TO.test(between(at - 3, at));
  const isOwner = ({ at, end }: Group): boolean =>
    !SEEING.test(`${between(0, at)}@ ${between(end, tokens.length)}`);
  if (asked.some(({ values: [value] }) => value?.facet === 'data')) groups = groups.filter(isOwner);
  for (const isKept of [isNoSpeaker, isGiver, isTied]) {
    const kept = groups.filter(isKept);
    if (kept.length > 0) groups = kept;
  }
  const parts = groups.flatMap((group) => group.parts);
  return asked.filter((one) =>
    isOfPeople(one)
      ? one.at === undefined || parts.includes(one)
      : !(FILES.test(one.words) && parts.some(({ end }) => end === one.at)),
  );
}
