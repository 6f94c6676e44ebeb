import type { Token } from './fold-text.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import { setOf } from './small-words.js';

/** Between people who are asked for together. */
const JOINING = setOf('and or nor as well my our your the a an both either all');
/** Between data and whose they are. */
const OF = setOf('of from about on for my our your his her their the a an any all');
/** Before what a reader is: "as a parent", "I'm a teacher". */
const SPEAKING = /(?:^| )(?:as|i am|i m|im|we are|we re|being)(?: an?| the)?$/;

/** People whose data are asked for together, by the tokens that name them. */
interface Group {
  readonly at: number;
  readonly end: number;
  readonly parts: readonly Meant[];
}

/** Of several people that a text speaks of those whose data it asks for: in "I'm a dad, who sees my son's photos?" the son. */
export function pickPeople(
  asked: readonly Meant[],
  text: string,
  tokens: readonly Token[],
): readonly Meant[] {
  const wordsIn = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), Math.max(0, to))
      .map(({ word }) => word)
      .join(' ');
  const isBetween = (from: number, to: number, words: ReadonlySet<string>): boolean =>
    from <= to && tokens.slice(from, to).every(({ word }) => words.has(word));
  const isPossessed = (from: number, to: number): boolean =>
    wordsIn(from, to) === 's' ||
    (from === to && /['’]/.test(text.slice(tokens[from - 1]?.end, tokens[to]?.start)));

  const groups: Group[] = [];
  for (const one of asked) {
    const { at, end } = one;
    if (!isOfPeople(one) || at === undefined || end === undefined) continue;
    const last = groups.at(-1);
    if (last && isBetween(last.end, at, JOINING) && !isPossessed(last.end, at))
      groups[groups.length - 1] = { at: last.at, end, parts: [...last.parts, one] };
    else groups.push({ at, end, parts: [one] });
  }
  if (groups.length < 2) return asked;

  // "My child's teacher", "the teacher of my child": of the teacher.
  const isNoOwner = ({ at, end }: Group): boolean => {
    const [before, after] = [-1, 1].map((step) => groups[groups.findIndex((one) => one.at === at) + step]);
    const isNamedAfter =
      before && wordsIn(before.end, before.end + 1) === 'of' && isBetween(before.end, at, OF);
    return !isNamedAfter && !(after && isPossessed(end, after.at));
  };
  const isNoSpeaker = ({ at }: Group): boolean => !SPEAKING.test(wordsIn(at - 3, at));
  const isOfThing = ({ at, end }: Group): boolean =>
    asked.some(
      (thing) =>
        !isOfPeople(thing) &&
        thing.at !== undefined &&
        (isBetween(end, thing.at, setOf('s')) || isBetween(thing.end as number, at, OF)),
    );
  const kept = [isNoOwner, isNoSpeaker, isOfThing].reduce<readonly Group[]>((left, isKept) => {
    const rest = left.filter(isKept);
    return rest.length > 0 ? rest : left;
  }, groups);
  const left = groups.filter((one) => !kept.includes(one)).flatMap(({ parts }) => parts);
  return asked.filter((one) => !left.includes(one));
}
