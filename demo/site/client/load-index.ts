import MiniSearch from 'minisearch';
import { searchOptions } from '../search/search-options.js';

/** @throws where the index cannot be had */
export async function loadIndex(address: string): Promise<MiniSearch> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return MiniSearch.loadJSONAsync(await response.text(), searchOptions);
}
