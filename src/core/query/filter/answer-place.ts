import type { Entry } from '../../model/registry.js';
import type { Reply } from '../query.js';
import { NAMED, NONE, silence } from './reply.js';

/** The place itself; one of its countries; or a region (EU, a UN M49 code) that leaves open which of its countries. */
export function answerPlace(entry: Entry, value: string): Reply {
  const places = entry.record.locations?.map((location) => location.place);
  if (!places) return silence('locations', value);
  if (places.includes(value)) return NAMED;
  const inside = value === 'EU' ? places.find(isInUnion) : undefined;
  if (inside)
    return {
      answer: 'through',
      reasons: [{ facet: 'locations', asked: value, by: inside, isNarrower: true }],
    };
  const open = places.find((place) => (place !== 'EU' ? isRegion(place) : isInUnion(value)));
  return open ? { answer: 'unstated', reasons: [{ facet: 'locations', asked: value, by: open }] } : NONE;
}

/** EU, or a UN M49 code: more than one country. */
export const isRegion = (place: string): boolean => /^(EU|\d+)$/.test(place);

const UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
/** A member of the European Union. */
export const isInUnion = (place: string): boolean => UNION.includes(place);
