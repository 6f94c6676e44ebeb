import { foldText } from '../../../../core/query/search/words/fold-text.js';

/** Under this two names are the same: case, accents and spaces aside. */
export const foldName = (name: string): string => foldText(name).replace(/\s+/g, ' ').trim();

/** Under this a name is the same with a stop more or less: "Acme Inc" and "Acme, Inc.". */
export const nameKey = (name: string): string =>
  foldName(name.replace(/[.,]+(\S?)/g, (stops, next) => (next === '' ? '' : stops)));
