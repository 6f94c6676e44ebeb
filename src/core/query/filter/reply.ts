import { reachOf } from '../../model/reach-of.js';
import type { Term } from '../../model/registry.js';
import { ANSWERS, NOT_STATED, type Answer, type Reason, type Reply } from '../query.js';

export const NONE: Reply = { answer: 'none', reasons: [] };
export const NAMED: Reply = { answer: 'named', reasons: [] };
export const EXCLUDED: Reply = { answer: 'excluded', reasons: [] };

const rank = (answer: Answer): number => ANSWERS.indexOf(answer);
export const best = (a: Reply, b: Reply): Reply => (rank(b.answer) > rank(a.answer) ? b : a);

/** Both must hold: the lesser answer, with the reasons of both. */
export const both = (a: Reply, b: Reply): Reply => {
  const answer = rank(a.answer) < rank(b.answer) ? a.answer : b.answer;
  return answer === 'none' ? NONE : { answer, reasons: [...a.reasons, ...b.reasons] };
};

/** A listing compared with what is asked: the listed term that answers, undefined where nothing is listed. */
export interface Compared {
  readonly answer: Answer;
  readonly by?: Term | undefined;
  /** `by` is a narrower kind of what is asked. */
  readonly isNarrower?: true;
}

export function compare(listed: readonly Term[] | undefined, asked: string): Compared {
  if (!listed) return { answer: 'unstated' };
  if (asked === NOT_STATED) return { answer: 'none' };
  const same = listed.find((term) => term.id === asked);
  if (same) return { answer: 'named', by: same };
  const wider = listed.find((term) => reachOf(term).covers.has(asked));
  if (wider) return { answer: 'through', by: wider };
  const narrower = listed.find((term) => reachOf(term).within.has(asked));
  if (narrower) return { answer: 'through', by: narrower, isNarrower: true };
  const open = listed.find((term) => reachOf(term).mayHold.has(asked));
  return open ? { answer: 'unstated', by: open } : { answer: 'none' };
}

export function toReply(facet: Reason['facet'], asked: string, { answer, by, isNarrower }: Compared): Reply {
  if (answer === 'none') return NONE;
  if (answer === 'named') return NAMED;
  if (asked === NOT_STATED) return by ? NONE : NAMED;
  return { answer, reasons: [{ facet, asked, by: by?.id, ...(isNarrower && { isNarrower }) }] };
}

export const silence = (facet: Reason['facet'], asked: string): Reply =>
  toReply(facet, asked, { answer: 'unstated' });
