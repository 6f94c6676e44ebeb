/** What tells a step of the tab's history from all others, where the browser says. */
interface Navigation {
  readonly currentEntry: { readonly key: string } | null;
}

let returnedTo: string | undefined;
let isWatching = false;

/** Begins to notice where the reader returns to. */
export function watchHistory(): void {
  if (isWatching) return;
  isWatching = true;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry && entry.type !== 'navigate') returnedTo = location.href;
  addEventListener('popstate', () => {
    returnedTo = location.href;
  });
}

/** The step of the history that the page is at. */
export function historyStep(): string {
  return key() ?? location.href;
}

/** Whether the reader has been at this step before. Where the browser has no name for it, only after a reload, back or forward. */
export function isReturn(): boolean {
  return key() !== undefined || returnedTo === location.href;
}

function key(): string | undefined {
  return (window as { navigation?: Navigation }).navigation?.currentEntry?.key;
}
