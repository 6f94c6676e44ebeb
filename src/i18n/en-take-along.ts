import type { TakeAlongMessages } from './take-along-messages.js';

/** What offers to take the list along, in English. */
export const enTakeAlong: TakeAlongMessages = {
  takeAlong: 'Take along',
  takePrint: 'Print',
  takeCsv: 'Table (CSV)',
  takeJson: 'Data (JSON)',
  takeFailed: 'The file could not be made. Try again.',
};
