import { refuseNothing, type Refusal } from './refuse-words.js';

/** @returns the address, of the web or of mail, or why it is none */
export function readLink(cell: string): string | Refusal {
  const words = cell.trim().split(/[\s;]+/);
  const addresses = words.filter((word) => /^https?:/i.test(word));
  if (words.length > 1 && addresses.length > 1) {
    return {
      why: 'this holds several addresses',
      remedy: 'write one; add others in the registry, with their language',
    };
  }
  if (/^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell)) return cell;
  if (/^mailto:[^\s@]+@\S+$/i.test(cell)) return cell;
  if (/^[^\s@/:]+@[^\s@/:.]+(?:\.[^\s@/:.]+)+$/.test(cell)) return `mailto:${cell}`;
  // A name of the web without the rest, as people type it.
  if (/^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(cell) && URL.canParse(`https://${cell}`))
    return `https://${cell}`;
  return refuseNothing(cell) ?? { why: 'this is no web address', remedy: 'write an address with https://' };
}
