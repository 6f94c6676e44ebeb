import type { DefaultTreeAdapterMap } from 'parse5';

/** So many elements within each other; browsers show no more than 512. */
const DEEPEST = 600;

/** Whether a page nests elements deeper than any browser shows, and our readers follow. Without recursion. */
export function isTooNested(root: {
  readonly childNodes: readonly DefaultTreeAdapterMap['childNode'][];
}): boolean {
  let level = [...root.childNodes];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
  return false;
}
