import { foldName } from '../words/fold-name.js';
import { toKey } from '../../columns/to-key.js';
import { timeOf } from './read-title.js';

/** In characters: a longer text tells a story. */
const LONGEST = 60;

const VENDOR = '(?:(?:vendor|provider|supplier|service|sub ?processor|processor|current) )?';
const STATUS = new RegExp(
  `^(?:${VENDOR}(?:status|state|stage|life ?cycle(?: (?:status|state|stage))?)|anbieterstatus|stand|zustand|statut|etat|estado)$`,
);
const IN_USE =
  /^(?:(?:is |still )?(?:active|current|live|enabled|(?:currently )?in use)|currently used|aktiv|in (?:nutzung|verwendung|benutzung)|genutzt|actif|en service|activo|en uso)$/;

const NO = /^(?:no|n|false|0|nein|falsch|non|faux|✗|✘|❌|not?t? .*)$/;
const FORMER =
  /\b(?:ended|off ?boarded|off ?boarding|cancel(?:l?ed)?|expired|sunset(?:ted)?|decommissioned|closed|disabled|inaktiv|gekundigt|abgeschaltet|stillgelegt|resilie[es]?|termine[es]?|inactif|inactive|inactiv[oa]|finalizad[oa]|cancelad[oa]|de baja|dad[oa] de baja)\b/;
const PLANNED =
  /\b(?:(?:under|in) (?:evaluation|review|negotiation)|evaluati(?:ng|on)|prospect(?:ive)?|candidate|not (?:yet )?(?:live|started|approved|active yet|in use yet)|on ?boarding|in prufung|in planung|en evaluation|en evaluacion)\b/;
const NO_MORE =
  /\b(?:no longer|not (?:active|current|in use|used)|nicht (?:mehr|aktiv|genutzt|in (?:nutzung|verwendung))|(?:n est )?plus (?:utilise|actif)|pas actif|ya no|no (?:activ[oa]|en uso))\b/;
const TODAY =
  /(?<!in)\b(?:active|live|current(?:ly)?|in use|approved|aktiv|in nutzung|actif|activ[oa]|en cours|vigente)\b/;

/** Whether the cells under a heading say if a vendor is one of today. */
export const isStatus = (heading: string): boolean => {
  const key = toKey(heading);
  return STATUS.test(key) || IN_USE.test(key);
};

/** What a cell says of the time of a row's vendor, where it says that it is not of today. */
export function readStatus(heading: string, text: string): 'former' | 'planned' | undefined {
  if (text.length > LONGEST) return undefined;
  const words = foldName(text);
  if (IN_USE.test(toKey(heading)) && NO.test(words)) return 'former';
  if (PLANNED.test(words)) return 'planned';
  if (NO_MORE.test(words)) return 'former';
  if (TODAY.test(words)) return undefined;
  if (FORMER.test(words)) return 'former';
  const time = timeOf(text);
  return time === 'log' ? undefined : time;
}
