import type { AnswerMessages } from './answer-messages.js';
import type { ChangesMessages } from './changes-messages.js';
import type { LanguagesMessages } from './languages-messages.js';
import type { MatrixMessages } from './matrix-messages.js';
import type { Messages } from './messages.js';
import type { RecordMessages } from './record-messages.js';
import type { TakeAlongMessages } from './take-along-messages.js';

/** Every text that the element shows or says, those of its later parts included. A language has all of them. */
export interface AllMessages
  extends
    Messages,
    AnswerMessages,
    ChangesMessages,
    LanguagesMessages,
    MatrixMessages,
    RecordMessages,
    TakeAlongMessages {}

/** A language of the interface. @param tag that of its readers, BCP 47: regions write numbers in different ways */
export type Locale = (tag?: string) => AllMessages;
