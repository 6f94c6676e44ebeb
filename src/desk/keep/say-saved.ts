import { languageName } from '../mend/read-language.js';
import { isListUnsaved, unsavedLanguages, type DeskState } from '../state/desk-state.js';

/** How things stand with the files of what is on the desk. */
export function saySaved(state: DeskState): string {
  if (isListUnsaved(state)) return 'not saved yet';
  const languages = unsavedLanguages(state);
  return languages.length === 0 ? 'saved' : `saved, but not in ${languages.map(languageName).join(', ')}`;
}
