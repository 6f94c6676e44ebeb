import { PlaceKeeper, type PlaceHost } from './place-keeper.js';

const keepers = new WeakMap<PlaceHost, PlaceKeeper>();

/**
 * Brings a reader back to where they were in a list, and keeps their place from then on.
 * @param drawn resolves once the answer to what is asked is drawn
 */
export async function returnToPlace(host: PlaceHost, drawn: Promise<unknown>): Promise<void> {
  if (keepers.has(host)) return;
  const keeper = new PlaceKeeper(host);
  keepers.set(host, keeper);
  await drawn;
  await keeper.return();
}
