import { foldText } from '../../../../core/query/search/words/fold-text.js';

/** What a title says of the time of the vendors below it. */
export type TitleTime = 'former' | 'planned' | 'log';

const TIMES: readonly (readonly [TitleTime, RegExp])[] = [
  [
    'log',
    /\b(?:change ?log|(?:list of |recent |latest )?changes$|(?:change|update|revision|version|document) (?:history|log)|revisions|anderungs(?:historie|verlauf|protokoll)|(?:letzte )?anderungen$|historique des (?:modifications|changements|versions)|historial de (?:cambios|versiones))/,
  ],
  [
    'former',
    /\b(?:former(?:ly)?|previous(?:ly)?|past|histor(?:y|ic|ical)|removed|retired|deprecated|discontinued|terminated|inactive|no longer|archived?|ehemalige?[nrs]?|fruhere?[nrs]?|entfernte?[nrs]?|nicht mehr|beendete?[nrs]?|anciens?|retires?|supprimes?|passes|anteriores|antiguos|retirados|eliminados|historico)\b/,
  ],
  [
    'planned',
    /\b(?:planned|upcoming|future|proposed|pending|forthcoming|new from|geplante?[nrs]?|kunftige?[nrs]?|zukunftige?[nrs]?|prevus|futurs|a venir|previstos|futuros|proximos)\b/,
  ],
];

/** Nobody may read of a vendor of another time that it is used today. */
export function timeOf(title: string): TitleTime | undefined {
  const words = foldText(title);
  return TIMES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** A title without its number: "3.1 Hosting" is "Hosting". */
export const withoutNumber = (title: string): string =>
  title.replace(/^(?:\d+(?:\.\d+)*[.)]|[A-Z][.)]|[IVX]+\.)\s+(?=\p{L})/u, '');

/** A line with a day, as "Last updated: 12 May 2025", is of the page and no title. */
export const isDated = (title: string): boolean =>
  /\b(?:19|20)\d{2}\b/.test(title) &&
  (/:/.test(title) || /\d{1,2}\D+(?:19|20)\d{2}|(?:19|20)\d{2}\D\d/.test(title));
