import { ANYTHING, type Entry, type Registry } from '../../../model/registry.js';
import { entriesNamed, isCalled } from '../index/entries-named.js';
import { AMERICA, findPlace, withPlaces } from './find-place.js';
import { byLetter, joinNeighbours, smallLettersAt } from '../words/by-letter.js';
import { isUnspaced, tokenize, type Token } from '../words/fold-text.js';
import { findKind, isStaffAt } from '../languages/list-kinds.js';
import { MOST_WORDS, type Lexicon } from '../languages/lexicon.js';
import type { Meant } from './meant.js';
import { findSpan, isKeeping } from './find-span.js';
import { isMailAddress } from './is-mail-address.js';
import { findThing } from './find-thing.js';
import { holdsKnown } from './holds-known.js';
import { isFiller } from './is-filler.js';
import { isGreeting } from './is-greeting.js';
import { joinShared } from './join-shared.js';
import { isHiding } from './is-hiding.js';
import { isOwned } from './is-owned.js';
import { isPadded } from './is-padded.js';
import { isAboutList } from './is-about-list.js';
import { isProvider } from '../words/is-provider.js';
import { isArticles, isGotAt, isUseAt, isWorkAt } from './is-work-at.js';
import { isDoing, isPurpose, isToldBy } from './is-told-by.js';
import { isAskedOfName, isNameExpected } from './name-expected.js';
import { outsideAt, placeAsked, placesOutside, takePlace } from './outside-place.js';
import { isVerbAt } from '../words/is-verb-at.js';
import { passedAt } from './passed-at.js';
import { type SearchIndex } from '../index/search-index.js';
import { FIRST, WHOLE } from '../index/word-places.js';
import { isSwapOfSmall } from '../words/is-swap-of-small.js';
import { smallIn } from '../words/small-in.js';
import { ASKING, isWeak } from '../words/small-words.js';
import { setOf } from '../words/set-of.js';
import { pickAsked } from './pick-asked.js';
import { isOfPeople } from './pick-meant.js';
import { isSpeakerAt } from './pick-people.js';
import { readPart } from './read-part.js';
import type { Mention, Reading } from './reading.js';
import { rankedIn } from './ranked-in.js';
import { isSlipOfAsking } from './tells-nothing.js';
import { sharesFacet, turnMeant } from './turn-meant.js';
import { whereAre } from './where-are.js';
import { withoutClauses } from './without-clauses.js';

/** Before whose data it is. */
const OF_WHOM = setOf('of about on from for');

/** Reads what a text asks for. @param registry whose language and organization tell which words are small */
export function readQuestion(
  text: string,
  lexicon: Lexicon,
  index: SearchIndex,
  registry: Registry,
): Reading {
  const reading = readOnce(text, lexicon, index, registry, false);
  const { asked, mentions, unknown } = reading;
  return asked.length + mentions.length + unknown.length > 0
    ? reading
    : readOnce(text, lexicon, index, registry, true);
}

/** @param weak whether a verb or filler of questions may be what is asked: where nothing else is */
function readOnce(
  text: string,
  lexicon: Lexicon,
  index: SearchIndex,
  registry: Registry,
  weak: boolean,
): Reading {
  const tokens = withPlaces(tokenize(text).flatMap((token) => byLetter(text, token)));
  const own = lexicon.small;
  const ranked = rankedIn(tokens);
  // "Can you help me?" asks for nothing, "help" for those who do.
  const isCalling = tokens.length > 1 && isGreeting(tokens);
  const isSmallIn = smallIn(registry, text, own);
  const isSmallWord = (token: Token): boolean =>
    isSmallIn(token) ||
    (tokens.length > 1 &&
      isSwapOfSmall(token.word) &&
      index.idOf(token.word) === undefined &&
      !lexicon.find([token.word]));
  const isOfList = isAboutList(tokens, isSmallWord);
  const isSmall = isOfList ? () => true : isSmallWord;
  const asked: Meant[] = [];
  const mentions: Mention[] = [];
  const unknown: Token[] = [];
  const written = (from: number, to: number): string =>
    text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
  const isSentence =
    /[?？؟]/.test(text) || tokens.length > 4 || tokens.some(({ word }) => ASKING.has(word) || own.has(word));
  let isBare = false;
  const take = (at: number, end: number): boolean => {
    const words = tokens.slice(at, end).map(({ word }) => word);
    const isOne = end === at + 1;
    const [first = ''] = words;
    if (isOfList || isCalling || isHiding(tokens, at, end, lexicon)) return false;
    const kind =
      isOne &&
      (weak ||
        isStaffAt(tokens, at) ||
        tokens[0]?.word === 'just' ||
        lexicon.turns.turnOf(tokens, at, end) === 'only') &&
      findKind(lexicon.kinds, first);
    if (kind) return asked.push({ words: first, values: kind, isAbsent: false, at, end }) > 0;
    const isNothing = isOne && isFiller(first, isSentence, weak, lexicon);
    if (isNothing && isSmall(tokens[at] as Token)) return false;
    const isVerb = isOne && isVerbAt(tokens, at);
    const isDone =
      isVerb || isProvider(tokens[end]?.word ?? '') || isUseAt(tokens, at) || isGotAt(tokens, at);
    const last = asked.at(-1);
    const isAfter = last?.end === at && isPurpose(last);
    if (isOne && isAfter && isProvider(first)) return false;
    const isJoined = isAfter && isToldBy(last, text.slice(tokens[at - 1]?.end, tokens[at]?.start));
    const facet = isDone || isJoined ? 'purposes' : undefined;
    const work = isWorkAt(tokens, at, unknown)
      ? (lexicon.findDone(words) ?? lexicon.findDone(['sending', ...words]))
      : isVerbAt(tokens, at) && !isOne
        ? lexicon.findWork(words)
        : undefined;
    const whole =
      work ??
      (isOne && isMailAddress(first, tokens) ? lexicon.find(['email', 'address']) : undefined) ??
      lexicon.find(words, facet) ??
      lexicon.findTold(words) ??
      (end === at + 2 ? lexicon.findPair(words) : undefined);
    // What the list has a word for counts before a longer phrase that it has none for.
    const phrase = whole?.others && holdsKnown(words, lexicon) ? undefined : whole;
    const spot = first === AMERICA ? first : written(at, end);
    const place = phrase || end > at + 3 ? undefined : findPlace(spot, registry.language);
    // "TikTok pixels" are no "Pixel" of another's.
    const owner = unknown.at(-1);
    const isOfOther =
      owner === tokens[at - 1] && owner && /^\p{Lu}.* \p{Ll}\S*$/u.test(written(at - 1, end)) && !phrase;
    if (isOfOther && isOne && entriesNamed(index, words, WHOLE | FIRST).length > 0) return true;
    const isNoName = isOne ? isSmall(tokens[at] as Token) : isPadded(index, tokens, at, end, isSmall);
    const entries = isNoName ? [] : entriesNamed(index, words, WHOLE);
    // "But not student names": whose they are does not part them from what is left out.
    const isOfLeftOut =
      phrase &&
      last?.end === at &&
      last.turn === 'except' &&
      isOfPeople(last) &&
      phrase.values.some(({ facet }) => facet !== 'subjects');
    const from = isOfLeftOut ? (asked.pop()?.at ?? at) : at;
    const turn = phrase || entries.length > 0 ? lexicon.turns.turnOf(tokens, from, end) : undefined;
    if (entries.length > 0) mentions.push({ words: written(at, end), entries, at, isWhole: true, turn });
    // "Toutes" is not "tout".
    if (isOne && weak && own.has(first) && !lexicon.has(first)) return false;
    if (
      phrase &&
      weak &&
      phrase.values.every(({ facet }) => facet === 'subjects') &&
      isWeak(first) &&
      !OF_WHOM.has(tokens[at - 1]?.word ?? '')
    )
      return false;
    if (phrase) {
      const isAbsent = phrase.values.some(({ id }) => id === ANYTHING);
      // "Who protects your servers": what is done, and what to.
      const isObject = last && isPurpose(last) && isDoing(last) && isArticles(tokens.slice(last.end, at));
      const joined = (isJoined || isObject) && isPurpose(phrase);
      // "Only teachers' names and not students'"
      const contrasted =
        turn === 'except' && asked.findLast((one) => one.turn === 'only' && sharesFacet(phrase, one));
      const before = contrasted || asked.at(-1);
      const turned = turnMeant(phrase, turn, before, tokens.slice(before?.end, at), registry);
      // "Only of teachers and not of students": those that are ruled out are all the others.
      if (turned.values?.length === 0 && before?.turn === 'only' && sharesFacet(phrase, before))
        asked.splice(asked.indexOf(before), 1, { ...before, turn: undefined, besides: undefined });
      asked.push({
        ...phrase,
        words: written(at, end),
        isAbsent,
        isVerb,
        isJoined: joined,
        at,
        end,
        ...turned,
      });
    } else if (place && entries.length === 0) {
      const from = outsideAt(tokens, at);
      const isOnly = lexicon.turns.turnOf(tokens, at, end) === 'only' || words.at(-1) === 'only';
      const asks =
        from === undefined ? placeAsked(place, isOnly, registry) : { values: placesOutside(place, registry) };
      const { start } = tokens[from ?? at] as Token;
      unknown.splice(0, Infinity, ...unknown.filter((token) => token.start < start));
      asked.push({
        ...asks,
        words: written(from ?? at, end),
        isAbsent: asks.values.some(({ id }) => id === ANYTHING),
        at,
        end,
      });
    } else if (entries.length === 0) return false;
    isBare = !isSentence && at === 0 && end === tokens.length;
    return true;
  };
  const whereabouts = whereAre(text, tokens, lexicon);
  const span = isOfList ? undefined : findSpan(text, tokens, lexicon);
  const found = [whereabouts ?? [], span ?? []].flat();
  asked.push(...found);
  for (let at = 0; (at += passedAt(tokens, at, weak)) < tokens.length;) {
    const { end: after } = found.find((one) => one.at === at) ?? {};
    if (after !== undefined || (span && isKeeping(tokens[at] as Token))) {
      at = after ?? at + 1;
      continue;
    }
    let end = Math.min(tokens.length, at + (isUnspaced((tokens[at] as Token).word) ? 12 : MOST_WORDS));
    while (end > at && !take(at, end)) end -= 1;
    if (end > at) {
      at = end;
      continue;
    }
    const small = smallLettersAt(tokens, at, own);
    if (small > 0) {
      at += small;
      continue;
    }
    const token = tokens[at] as Token;
    if (!isSmall(token)) {
      const isExpected = isNameExpected(text, tokens, at);
      const entries = entriesNamed(index, [token.word], FIRST).filter((one) =>
        isCalled(registry.entries[one] as Entry, token.word, isExpected),
      );
      const turn = lexicon.turns.turnOf(tokens, at, at + 1);
      if (entries.length > 0)
        mentions.push({ words: written(at, at + 1), entries, at, isWhole: false, turn });
      else if (
        turn !== 'except' &&
        !ranked.includes(token) &&
        !(isSentence && isSlipOfAsking(token.word)) &&
        !isSpeakerAt(tokens, at) &&
        !(at > 0 && isProvider(token.word) && !isSmall(tokens[at - 1] as Token))
      )
        unknown.push(token);
    }
    at += 1;
  }
  readPart({ text, tokens, asked, mentions, unknown, isSentence }, lexicon, index);
  takePlace(text, asked, unknown);
  const isPlace = ({ start, end }: Token): boolean =>
    asked.some(({ words, values }) => values[0]?.facet === 'locations' && words === text.slice(start, end));
  const isOfName = isAskedOfName(
    text,
    tokens,
    unknown.filter((token) => !isPlace(token)),
    asked,
  );
  const thing = findThing(tokens, unknown, (at) => isOwned(text, tokens, at, lexicon));
  return {
    asked: pickAsked(joinShared(asked, text, tokens, lexicon), text, tokens, registry),
    mentions,
    unknown: joinNeighbours(text, unknown),
    tokens,
    isSentence: isSentence || mentions.some(({ turn }) => turn),
    isBare,
    isOfName,
    // "Does Seesaw see my drawings?" asks of a name.
    isOfList,
    thing: isOfName && thing[0] !== unknown[0] ? [] : thing,
    isNegated: lexicon.turns.isNegated(withoutClauses(asked, text, tokens)),
    isOfBoth: lexicon.turns.isOfBoth(tokens),
  };
}
