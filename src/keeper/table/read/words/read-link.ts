import { refuseNothing, type Refusal } from './refuse-words.js';

/** @returns the address, or why it is none */
export function readLink(cell: string): string | Refusal {
  const words = cell.split(/[\s;]+/);
  if (words.length > 1 && words.filter((word) => /^https?:/i.test(word)).length > 1) {
    return {
      why: 'this holds several addresses',
      remedy: 'write one; add others in the registry, with their language',
    };
  }
  if (/^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell)) return cell;
  return refuseNothing(cell) ?? { why: 'this is no web address', remedy: 'write an address with https://' };
}
