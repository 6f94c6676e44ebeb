import { enLater } from '../../../i18n/en-later.js';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import type { ListMessages } from '../../../i18n/list-messages.js';
import { withOverrides } from '../shared/with-overrides.js';

const known = new WeakMap<FirstMessages, ListMessages>();

/** The texts of the first rows, which hold what a page put in the place of ours, and those that come after them. */
export function allTexts(messages: FirstMessages): ListMessages {
  const texts = known.get(messages) ?? (withOverrides(enLater, messages) as ListMessages);
  known.set(messages, texts);
  return texts;
}
