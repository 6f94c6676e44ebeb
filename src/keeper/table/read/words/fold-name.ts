import { foldText } from '../../../../core/query/search/fold-text.js';

/** Under this two names are the same: case, accents and spaces aside. */
export const foldName = (name: string): string => foldText(name).replace(/\s+/g, ' ').trim();
