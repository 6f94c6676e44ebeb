import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { toTexts, type Translation } from '../../keeper/export/to-texts.js';
import { toKey } from '../../keeper/table/columns/to-key.js';
import { EMPTY_DESK, type DeskState, type Sheet } from './desk-state.js';
import type { DeskAction } from './desk-action.js';
import { setAt } from './set-at.js';
import { redo, remember, undo } from './undoable.js';

/** The word that stands for "kept, not published" where a column is chosen. */
export const KEEP = 'keep';

/** What an action makes of what is on the desk. Where it changes anything of a keeper's work, that is a step back. */
export function applyAction(state: DeskState, action: DeskAction): DeskState {
  switch (action.kind) {
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'restore':
      return action.state;
    case 'clear':
      return EMPTY_DESK;
    default:
      return remember(state, act(state, action));
  }
}

type Change = Exclude<DeskAction, { kind: 'undo' | 'redo' | 'restore' | 'clear' }>;

function act(state: DeskState, action: Change): DeskState {
  switch (action.kind) {
    case 'go':
      return { ...state, step: action.step };
    case 'bring-sheet':
      return { ...state, sheet: action.sheet, step: 'match' };
    case 'bring-list': {
      const { name, document } = action;
      return { ...state, list: document, name, saved: document, sheet: undefined, step: 'mend' };
    }
    case 'bring-published': {
      const { published } = action;
      const list = state.list ?? published.last;
      // Those that were brought or begun here are newer.
      const translations = new Map([...published.translations, ...state.translations]);
      return {
        ...state,
        published,
        list,
        translations,
        savedTranslations: new Map([...state.savedTranslations, ...published.translations]),
        url: published.history.url,
        saved: state.saved ?? published.last,
      };
    }
    case 'bring-translation': {
      const { translation } = action;
      const next = asSaved(withTranslation(state, translation), translation);
      // With a list there is that first.
      return { ...next, step: state.step === 'bring' ? 'translate' : state.step };
    }
    case 'match':
      return state.sheet ? { ...state, sheet: matched(state.sheet, action.heading, action.column) } : state;
    case 'dates':
      return state.sheet ? { ...state, sheet: { ...state.sheet, dates: action.dates } } : state;
    case 'take-rows':
      return { ...state, list: action.document, sheet: undefined, step: 'mend' };
    case 'set':
      return state.list ? { ...state, list: setAt(state.list, action.path, action.value) } : state;
    case 'replace':
      return { ...state, list: action.document };
    case 'translate':
      return translated(state, action.language, action.text, action.translated);
    case 'url':
      return { ...state, url: action.url };
    case 'not-renamed': {
      const others = state.notRenamed.filter((id) => id !== action.id);
      return { ...state, notRenamed: action.isSaid ? [...others, action.id] : others };
    }
    case 'saved':
      return { ...state, saved: action.list };
    case 'translation-saved':
      return asSaved(state, action.translation);
  }
}

const asSaved = (state: DeskState, translation: Translation): DeskState => ({
  ...state,
  savedTranslations: new Map([...state.savedTranslations, [translation.language, translation]]),
});

function matched(sheet: Sheet, heading: string, column: string): Sheet {
  const isOther = (one: string): boolean => toKey(one) !== toKey(heading);
  const map = new Map([...sheet.map].filter(([one]) => isOther(one)));
  const keep = sheet.keep.filter(isOther);
  if (column === KEEP) return { ...sheet, map, keep: [...keep, heading] };
  return { ...sheet, map: map.set(heading, column), keep };
}

function translated(state: DeskState, language: string, text: string, words: string): DeskState {
  if (!state.list) return state;
  const { translation } = toTexts(state.list, language, state.translations.get(language));
  const next: Translation = { ...translation, texts: { ...translation.texts, [text]: words } };
  return withTranslation(state, next);
}

/** Readers are offered the languages that the list names. */
function withTranslation(state: DeskState, translation: Translation): DeskState {
  const { language } = translation;
  const translations = new Map([...state.translations, [language, translation]]);
  const { translations: named = [], ...list } = state.list ?? {};
  const isNamed = !state.list || named.includes(language);
  if (isNamed) return { ...state, translations };
  return {
    ...state,
    list: { ...list, translations: [...named, language] } as RegistryDocument,
    translations,
  };
}
