import { ANYTHING, type Registry } from '../../../model/registry.js';
import { isInUnion } from '../../filter/answer-place.js';
import type { Value } from '../../query.js';
import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { setOf } from '../words/set-of.js';

const OUTSIDE = setOf('outside beyond out leave leaves leaving left non not except besides other');
const BETWEEN = setOf('the of in than from to');

/** Where words before a place begin that turn it round; undefined where there are none. */
export function outsideAt(tokens: readonly Token[], at: number): number | undefined {
  let before = at - 1;
  while (BETWEEN.has(tokens[before]?.word ?? '')) before -= 1;
  return OUTSIDE.has(tokens[before]?.word ?? '') ? before : undefined;
}

/** Of where something is: "are the servers in Texas", "is it kept near Dublin". */
const SEATED =
  /\b(?:servers?|data ?cent\w+|located|based|hosted|lives?|stands?|stor(?:ed?|ing)|saved?|saving|kept|keep|held|country|state|city)\b.* (?:in|near|inside|within|outside) $/i;

/** Of where something is put, which may be a service as well: "stored in Cloudbox". */
const PUT = /\b(?:stored?|saved?|ke(?:pt|ep)) (?:(?!server).)*in $/i;

/** Takes what is not known and stands where a place does for one that no entry states; where it may be a name it is unknown all the same. */
export function takePlace(text: string, asked: Meant[], unknown: Token[]): void {
  const at = unknown.findIndex(
    ({ start }) =>
      /^(?:\p{Lu}\p{Ll}|\p{Ll}+\p{Lu})/u.test(text.slice(start)) && SEATED.test(text.slice(0, start)),
  );
  if (at < 0) return;
  const { start, end } = unknown[at] as Token;
  if (!PUT.test(text.slice(0, start))) unknown.splice(at, 1);
  asked.push({
    words: text.slice(start, end),
    values: [{ facet: 'locations', id: ANYTHING }],
    isAbsent: true,
  });
}

const statedBy = ({ entries }: Registry): ReadonlySet<string> =>
  new Set(entries.flatMap(({ record }) => record.locations ?? []).map((one) => one.place));

/** A place as it is asked for. Of one alone that no entry states as the vendor's, the texts of entries may tell: "only for schools in …". */
export function placeAsked(
  place: string,
  isOnly: boolean,
  registry: Registry,
): { values: readonly Value[]; others?: readonly string[] } {
  if (!isOnly || statedBy(registry).has(place)) return { values: [{ facet: 'locations', id: place }] };
  const name = new Intl.DisplayNames(registry.language, { type: 'region' }).of(place) ?? place;
  return {
    values: [{ facet: 'locations', id: ANYTHING }],
    others: [`${name} only`, `only in ${name}`],
  };
}

/** All places that entries state but one. */
export function placesOutside(place: string, registry: Registry): readonly Value[] {
  const stated = statedBy(registry);
  const others = [...stated].filter((one) => one !== place && !(place === 'EU' && isInUnion(one)));
  return (others.length > 0 ? others : [ANYTHING]).map((id) => ({ facet: 'locations', id }));
}
