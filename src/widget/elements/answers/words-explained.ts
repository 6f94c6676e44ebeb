import type { ReactiveControllerHost } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import { loadPart } from '../../../core/work/load-part.js';
import type { Interface } from '../../state/contexts.js';
import { unavailable } from '../shared/unavailable.js';
import { allTexts } from './all-texts.js';
import type * as ExplainWords from './explain-words.js';
import { meaning } from './meaning.js';

const loadWords = () => import('./explain-words.js');

/** Undefined until a reader first asks what words mean. */
let part: typeof ExplainWords | undefined;
/** It could not be had when it was last asked for. */
let hasFailed = false;

/** By who draws them, the entries whose words a reader wants to know: hundreds would carry what few are asked for. */
const asked = new WeakMap<object, Set<Entry>>();

/** What the words of an entry mean, while that is asked, and once it is known how to tell. */
export function wordsExplained(entry: Entry, ui: Interface, host: ReactiveControllerHost): unknown {
  const { messages } = ui;
  if (!asked.get(host)?.has(entry)) return undefined;
  if (part) return part.explainWords(entry, ui, allTexts(messages), meaning);
  return hasFailed ? unavailable('', messages, () => void load(host)) : undefined;
}

/** A reader opens the words of an entry, or closes them. */
export async function askForWords(
  details: HTMLDetailsElement,
  entry: Entry,
  host: ReactiveControllerHost,
): Promise<void> {
  const entries = asked.get(host) ?? new Set();
  entries[details.open ? 'add' : 'delete'](entry);
  asked.set(host, entries);
  details.onkeydown = (pressed) => part?.closeOnEscape(pressed);
  await load(host);
}

async function load(host: ReactiveControllerHost): Promise<void> {
  part ??= await loadPart(loadWords).catch(() => undefined);
  hasFailed = !part;
  host.requestUpdate();
}
