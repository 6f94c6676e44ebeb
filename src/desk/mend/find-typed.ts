import { foldText } from '../../core/query/search/words/fold-text.js';

/** The place of the next name that begins with what was typed, after one and round to it again; undefined where none does. */
export function findTyped(names: readonly string[], typed: string, after: number): number | undefined {
  const wanted = foldText(typed);
  // While more is typed, the one that was found may still be it.
  const start = [...typed].length > 1 ? after : after + 1;
  for (let step = 0; step < names.length; step += 1) {
    const at = (start + step) % names.length;
    if (foldText(names[at] ?? '').startsWith(wanted)) return at;
  }
  return undefined;
}
