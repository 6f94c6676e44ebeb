import { scriptUrl } from '../shared/script-url.js';

/** Has the browser keep the page itself, so that it opens without a network next time. From a file on disk it does anyway. */
export function keepPage(): void {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker || location.protocol === 'file:') return;
  // Where the browser or the host does not let it, the page needs the network as any other does.
  serviceWorker.register(scriptUrl('./offline.js')).catch(() => undefined);
}
