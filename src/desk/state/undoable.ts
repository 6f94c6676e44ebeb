import type { DeskState, Step, Work } from './desk-state.js';

/** So many changes can be undone. */
const MOST = 200;

export const workOf = ({ name, list, sheet, translations, url, notRenamed }: Work): Work => ({
  name,
  list,
  sheet,
  translations,
  url,
  notRenamed,
});

/** Remembers what was there, where anything of a keeper's work differs; an address that is typed is one change. */
export function remember(before: DeskState, after: DeskState): DeskState {
  const was = workOf(before);
  const changed = differing(was, after);
  if (changed === '') return after;
  const last = before.past.at(-1);
  if (changed === 'url' && last && differing(last, was) === 'url') return { ...after, future: [] };
  return { ...after, past: [...before.past, was].slice(-MOST), future: [] };
}

const differing = (some: Work, others: Work): string =>
  (Object.keys(workOf(some)) as (keyof Work)[]).filter((key) => some[key] !== others[key]).join();

export function undo(state: DeskState): DeskState {
  const last = state.past.at(-1);
  if (!last) return state;
  return shown(state, last, { past: state.past.slice(0, -1), future: [workOf(state), ...state.future] });
}

export function redo(state: DeskState): DeskState {
  const [next, ...future] = state.future;
  if (!next) return state;
  return shown(state, next, { past: [...state.past, workOf(state)], future });
}

function shown(before: DeskState, work: Work, ways: Pick<DeskState, 'past' | 'future'>): DeskState {
  // As it is kept, what is not there is no field.
  return { ...before, ...workOf(work), ...ways, step: stepFor(before, work) };
}

/** A sheet that comes back is shown; no step is shown that has nothing to show. */
function stepFor({ step, sheet: had }: DeskState, { list, sheet }: Work): Step {
  if (sheet && (!had || !list)) return 'match';
  if (!list) return 'bring';
  return step === 'match' && !sheet ? 'mend' : step;
}
