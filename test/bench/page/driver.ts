// Runs in every page of the benchmark before its own scripts. The pages say in `globalThis.widget` where things are.
import { act, enter, topRows } from './act.js';
import { deepFind, deepQueryAll } from './deep-query.js';
import { frame, idle, rest } from './frame.js';
import { Watch } from './watch.js';
import type { Loading, Sample, Widget } from './widget.js';

const watch = new Watch();

async function firstRow(): Promise<Loading> {
  for (;;) {
    await frame();
    const now = performance.now();
    if (globalThis.widget?.failure) throw new Error(globalThis.widget.failure);
    const row = globalThis.widget && deepFind(globalThis.widget.rows);
    if (!row?.element.checkVisibility()) continue;
    watch.startPhase('index');
    return { firstRow: now, afterData: now - (await lastByte()) };
  }
}

/** When the list had arrived. The browser may say so only after the widget has shown it. */
async function lastByte(): Promise<number> {
  const type = location.pathname.startsWith('/corpora/') ? 'navigation' : 'resource';
  for (;;) {
    const entries = performance.getEntriesByType(type) as PerformanceResourceTiming[];
    const list = entries.find(({ name }) => name.includes('/corpora/'));
    if (list) return list.responseEnd;
    await rest();
  }
}

const loading = firstRow();
// Asked for later; until then a failure is not unhandled.
loading.catch(() => undefined);

const current = (): Widget => globalThis.widget as Widget;
const input = (): HTMLInputElement => deepFind(current().input)?.element as HTMLInputElement;

/**
 * Waits until the search finds what is last in the list, so all of it.
 * @returns when that was, in ms from the start of the navigation
 */
async function searchable(last: string): Promise<{ searchable: number; layoutShift: number }> {
  await idle();
  const layoutShift = watch.layoutShift();
  const rows = topRows(current());
  input().focus();
  enter(input(), last);
  for (let now = rows; now === rows || !now.includes(last); now = topRows(current())) await frame();
  const now = performance.now();
  watch.startPhase('between');
  enter(input(), '');
  while (topRows(current()) !== rows) await frame();
  await idle();
  return { searchable: now, layoutShift };
}

/** Types texts letter by letter and clears the field after each; ends early after `budget` ms. */
async function type(texts: readonly string[], budget: number): Promise<Sample[]> {
  watch.startPhase('typing');
  const samples: Sample[] = [];
  const end = performance.now() + budget;
  const field = input();
  for (const text of texts) {
    for (let length = 1; length <= text.length; length += 1) {
      if (performance.now() > end) return samples;
      const typed = text.slice(0, length);
      samples.push(await act(current(), 'key', typed, () => enter(field, typed)));
    }
    samples.push(await act(current(), 'clear', text, () => enter(field, '')));
  }
  return samples;
}

/** Ticks and unticks the checkboxes of these values. */
async function filter(values: readonly string[], budget: number): Promise<Sample[]> {
  if (input().value !== '') {
    enter(input(), '');
    await idle();
  }
  const { labels } = current();
  const end = performance.now() + budget;
  // Filters may come after the list.
  while (labels && !deepFind(labels) && performance.now() < end) await frame();
  watch.startPhase('filtering');
  const samples: Sample[] = [];
  for (const value of labels ? values : []) {
    for (const kind of ['tick', 'untick'] as const) {
      if (performance.now() > end) return samples;
      const label = deepQueryAll(labels as string).find((one) => one.innerText.trim().startsWith(value));
      const box = label?.querySelector('input');
      if (box) samples.push(await act(current(), kind, value, () => box.click()));
    }
  }
  return samples;
}

/** Goes through all tabs and back to the first. */
async function tab(budget: number): Promise<Sample[]> {
  watch.startPhase('tabs');
  const { tabs } = current();
  const end = performance.now() + budget;
  const samples: Sample[] = [];
  const all = tabs ? deepQueryAll(tabs) : [];
  for (const one of [...all.slice(1), ...all.slice(0, 1)]) {
    if (performance.now() > end) return samples;
    samples.push(await act(current(), 'tab', one.innerText.trim(), () => one.click()));
  }
  return samples;
}

const bench = { loading, searchable, type, filter, tab, longTasks: () => watch.longTasks() };
export type Driver = typeof bench;
Object.assign(globalThis, { bench });
