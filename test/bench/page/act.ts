import { deepFind } from './deep-query.js';
import { frame, rest } from './frame.js';
import type { Sample, Widget } from './widget.js';

/** As many rows from the top are compared: those that a reader sees. */
const COMPARED = 5;

/** The rows at the top, as a text to compare; empty where there is no row. */
export function topRows(widget: Widget): string {
  const rows = deepRows(widget);
  let text = '';
  for (let at = 0; at < COMPARED && rows?.[at]; at += 1) text += `${rows[at]?.textContent}\n`;
  return text;
}

let known: Document | ShadowRoot | undefined;

/** Rows stay in the root they were first found in: walking all roots at each frame would cost more than some widgets do. */
function deepRows(widget: Widget): NodeListOf<Element> | undefined {
  const rows = known?.isConnected ? known.querySelectorAll(widget.rows) : undefined;
  if (rows?.length) return rows;
  known = deepFind(widget.rows)?.root ?? known;
  return known?.querySelectorAll(widget.rows);
}

/**
 * Does what a reader does, and measures to the end of the first frame after all work for it. Rows that still change later
 * are measured to when they did. It ends at rest, and expects to begin so.
 */
export async function act(
  widget: Widget,
  kind: Sample['kind'],
  what: string,
  dispatch: () => void,
): Promise<Sample> {
  const start = performance.now();
  const since = (): number => performance.now() - start;
  dispatch();
  await widget.settled();
  const work = since();
  await frame();
  let shown = since();
  let rows = topRows(widget);
  await widget.complete?.();
  const complete = since();
  for (let late = false; ; late = true) {
    await rest();
    const now = topRows(widget);
    if (now === rows) return { kind, what, shown, work, complete, late };
    rows = now;
    shown = since();
  }
}

/** One key: all libraries listen to one of these events. */
export function enter(input: HTMLInputElement, text: string): void {
  const key = text.at(-1) ?? 'Backspace';
  const options = { key, bubbles: true, composed: true };
  input.dispatchEvent(new KeyboardEvent('keydown', options));
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new KeyboardEvent('keyup', options));
}
