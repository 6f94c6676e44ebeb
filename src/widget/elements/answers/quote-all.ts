import { formatList } from '../../../i18n/format.js';
import type { Interface } from '../../state/contexts.js';
import { allTexts } from './all-texts.js';

/** What was typed, each in quotes of its own: “a”, “b” and “c”. */
export const quoteAll = (texts: readonly string[], { messages, locale }: Interface): string =>
  formatList(texts.map(allTexts(messages).quoted), locale);
