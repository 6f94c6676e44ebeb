import { PlaceKeeper, type PlaceHost } from './place-keeper.js';

const keepers = new WeakSet<PlaceHost>();

/**
 * Brings a reader back to where they were in a list, and keeps their place from then on.
 * @param drawn resolves once the answer to what is asked is drawn
 */
export function returnToPlace(host: PlaceHost, drawn: () => Promise<unknown>): void {
  if (keepers.has(host)) return;
  keepers.add(host);
  new PlaceKeeper(host, drawn);
}
