import type { Page } from 'playwright-core';
import { openSession } from './accessibility-tree.js';
import { misnamed } from './seen-faults.js';

/** Controls whose name lacks the words that are in sight. The browser must have been started with `WITH_NAMES`. */
export async function findMisnamed(page: Page): Promise<readonly string[]> {
  const session = await openSession(page);
  // Names are read off this tree while it is kept: made anew for each control it takes hundreds of times as long.
  await session.send('Accessibility.getFullAXTree');
  const found = await page.evaluate(misnamed);
  await session.detach();
  return found;
}
