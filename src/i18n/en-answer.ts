import { formatNumber } from './format.js';
import type { AnswerMessages } from './answer-messages.js';

const number = (n: number): string => formatNumber(n, 'en');

/** Answers in words, in English. */
export const enAnswer: AnswerMessages = {
  isListed: (vendors, count) => `${vendors} ${count === 1 ? 'is' : 'are'} on this list.`,
  notMentioned: (words, entries, isOfData) =>
    `No entry mentions “${words}”. That is not a no${
      entries === 0
        ? ': the list may leave it out.'
        : `: ${number(entries)} ${entries === 1 ? 'entry' : 'entries'} ${
            isOfData ? `${entries === 1 ? 'holds' : 'hold'} all personal data or ` : ''
          }${entries === 1 ? 'does' : 'do'} not say.`
    }`,
  notAbout: (vendors, words) =>
    `What is listed of ${vendors} is not about ${words}. That is not a no: the list may leave it out.`,
  leftAside: (kept, aside) =>
    `No entry is about ${kept} together with ${aside}. This is the answer for ${kept} alone.`,
  notCalled: (words) => `No provider on this list is called “${words}”.`,
  leftOut: (words) => `Not understood, and not part of this answer: ${words}.`,
  asksNothing:
    'Nothing was looked for: this is the whole list. Ask who gets what in your own words, or type a name.',
  readAs: (typed, meant) => `“${typed}” is read as “${meant}”.`,
  searchedIn: (list, asked, others) =>
    `This list is searched in ${list}${asked === undefined ? '' : `, and your question seems to be in ${asked}`}.${
      others === '' ? '' : ` There is a translation in ${others}.`
    }`,
};
