import type { ReactiveControllerHost } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import { loadPart } from '../../../core/work/load-part.js';
import type { Interface } from '../../state/contexts.js';
import { allTexts } from './all-texts.js';
import type * as ExplainWords from './explain-words.js';
import { meaning } from './meaning.js';

const load = () => import('./explain-words.js');

/** Undefined until a reader first asks what words mean. */
let part: typeof ExplainWords | undefined;

/** By who draws them, the entries whose words a reader wants to know: hundreds would carry what few are asked for. */
const asked = new WeakMap<object, Set<Entry>>();

/** What the words of an entry mean, while that is asked, and once it is known how to tell. */
export const wordsExplained = (entry: Entry, ui: Interface, host: object): unknown =>
  asked.get(host)?.has(entry) ? part?.explainWords(entry, ui, allTexts(ui.messages), meaning) : undefined;

/** A reader opens the words of an entry, or closes them. Where they cannot be told, opening them again tries again. */
export async function askForWords(event: Event, entry: Entry, host: ReactiveControllerHost): Promise<void> {
  const details = event.currentTarget as HTMLDetailsElement;
  const entries = asked.get(host) ?? new Set();
  entries[details.open ? 'add' : 'delete'](entry);
  asked.set(host, entries);
  part ??= await loadPart(load).catch(() => undefined);
  details.onkeydown = part?.closeOnEscape ?? null;
  host.requestUpdate();
}
