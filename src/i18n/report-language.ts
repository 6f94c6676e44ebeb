import type { AllMessages } from './all-messages.js';
import type { DiffMessages } from './diff-messages.js';
import type { NoticeMessages } from './notice-messages.js';
import type { PageMessages } from './page-messages.js';
import type { Punctuation } from './punctuation.js';

/** The texts of what is written about a list, in one language: a language has all of them. */
export interface ReportTexts {
  readonly punctuation: Punctuation;
  readonly diff: DiffMessages;
  readonly notice: NoticeMessages;
  readonly page: PageMessages;
}

/** All words that what is written about a list is made with: its own texts, and those of the interface. */
export interface ReportLanguage extends ReportTexts {
  /** BCP 47, as readers of the list write numbers and dates. */
  readonly locale: string;
  readonly messages: AllMessages;
}
