import { number } from './en-counts.js';
import type { TakeAlongMessages } from './take-along-messages.js';

/** What offers to take the list along, in English. */
export const enTakeAlong: TakeAlongMessages = {
  takeAlong: 'Take along',
  takePrint: 'Print',
  printMore: (print, takeAlong, most) =>
    `Entries are missing here. “${print}” under “${takeAlong}” on the page prints up to ${number(most)}.`,
  takeCsv: 'Table (CSV)',
  takeJson: 'Data (JSON)',
  takeFailed: 'The file could not be made. Try again.',
};
