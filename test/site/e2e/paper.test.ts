import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const open = async (path: string): Promise<Page> => {
  const { page } = await DemoPage.open(site.browser, site.url + path);
  return page;
};

/** Pages of A4 with margins as a browser sets them. */
async function countPages(page: Page): Promise<number> {
  const margin = '0.4in';
  const margins = { top: margin, right: margin, bottom: margin, left: margin };
  const file = (await page.pdf({ format: 'A4', margin: margins })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('prints thirteen entries on three pages at most', async () => {
  const page = await open('brightmeadow/index.html');
  const pages = await countPages(page);
  assert.ok(pages > 0 && pages <= 3, `${pages} pages`);
  await page.context().close();
});

test('sets on paper who stands behind a name right below it, however long the sentence beside it is', async () => {
  const page = await open('');
  await page.emulateMedia({ media: 'print' });
  const gaps = await page.locator('vd-results .entry').evaluateAll((entries) =>
    entries.flatMap((entry) => {
      const [name, company] = [entry.querySelector('[part=vendor]'), entry.querySelector('[part=company]')];
      if (!name || !company) return [];
      return company.getBoundingClientRect().top - name.getBoundingClientRect().bottom;
    }),
  );
  assert.ok(gaps.length > 20);
  assert.ok(Math.max(...gaps) < 10, `${Math.max(...gaps)} pixels between`);
  await page.context().close();
});

test('prints who gets what on one page, the answers of a row on one line', async () => {
  const { page } = await DemoPage.open(site.browser, `${site.url}brightmeadow/index.html`);
  await page.getByRole('button', { name: 'Who gets what' }).click();
  await page.getByRole('table').waitFor();
  await page.locator('vd-matrix .counting').first().waitFor({ state: 'detached' });
  assert.equal(await countPages(page), 1);
  await page.emulateMedia({ media: 'print' });
  const apart = await page.locator('vd-matrix tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const tops = [...row.querySelectorAll('.answer')].map((answer) => answer.getBoundingClientRect().top);
      return Math.max(...tops) - Math.min(...tops);
    }),
  );
  assert.ok(apart.length > 10);
  assert.ok(Math.max(...apart) < 2, `${Math.max(...apart)} pixels apart`);
  await page.context().close();
});
