import type { Locale } from '../all-messages.js';
import { enAnswer } from '../en-answer.js';
import { enChanges } from '../en-changes.js';
import { enLanguages } from '../en-languages.js';
import { enMatrix } from '../en-matrix.js';
import { enRecord } from '../en-record.js';
import { enTakeAlong } from '../en-take-along.js';
import { en as list } from '../en.js';

/** English. The element has it in parts, each where it is needed; here it is whole, for who translates it. */
export const en: Locale = () => ({
  ...list,
  ...enAnswer,
  ...enChanges,
  ...enLanguages,
  ...enMatrix,
  ...enRecord,
  ...enTakeAlong,
});
