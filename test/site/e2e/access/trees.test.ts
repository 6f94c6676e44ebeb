// What the browser gives to screen readers in each state of the list, beside what is kept: `npm run test:access`;
// `npm run test:access -- --update` keeps what it gives now: read each before it is committed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  openSession,
  readTree,
  WITH_ACCESSIBILITY,
  type AccessibleNode,
} from '../../../helpers/accessibility-tree.js';
import { compareKept } from '../../../helpers/compare-kept.js';
import { startSite, type Site } from '../../../helpers/e2e.js';
import { openState, STATES } from '../../../helpers/list-states.js';
import { toTreeText } from '../../../helpers/to-tree-text.js';

let site: Site;
before(async () => {
  site = await startSite(WITH_ACCESSIBILITY);
});
after(() => site.close());

for (const name of Object.keys(STATES)) {
  test(`gives screen readers what is kept: ${name}`, async () => {
    const page = await openState(site.browser, site.url, name);
    // Rows out of sight are read aloud as well, but what is a paragraph there is known only once they are drawn.
    await page.locator('[part=entry]').evaluateAll((rows: HTMLElement[]) => {
      for (const row of rows) row.style.contentVisibility = 'visible';
    });
    const tree = await readTree(await openSession(page));
    const list = find(tree, 'region') ?? find(tree, 'main');
    assert.ok(list, 'The list is no region of the page.');
    const file = new URL(`trees/${name.replaceAll(/[ ,]+/g, '-')}.txt`, import.meta.url);
    await compareKept(file, toTreeText(list).replaceAll(site.url, '/'));
    await page.context().close();
  });
}

/** The first of a role, from the outside in. */
function find(node: AccessibleNode, role: string): AccessibleNode | undefined {
  if (node.role === role) return node;
  for (const child of node.children) {
    const found = find(child, role);
    if (found) return found;
  }
  return undefined;
}
