// What leads to the states that pictures are kept of.
import type { Page } from 'playwright-core';

const SEARCH = 'Search providers, purposes or data';

/** Asks a question, and waits until it is answered. */
export const ask =
  (text: string) =>
  async (page: Page): Promise<void> => {
    const search = page.getByRole('searchbox', { name: SEARCH });
    await search.fill(text);
    await search.press('Enter');
    await page.waitForFunction(
      (typed) => new URLSearchParams(location.hash.slice(1)).get('vd-q') === typed,
      text,
    );
    await page.locator('vendor-disclosure [part=searching]').waitFor({ state: 'detached' });
  };

export const press =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).click();

/** Changes how the page is set, and gives the list a turn to follow. */
export const set =
  (name: 'rtl' | 'large') =>
  (page: Page): Promise<void> =>
    page.evaluate((what) => {
      if (what === 'rtl') document.documentElement.dir = 'rtl';
      else document.querySelector('vendor-disclosure')?.style.setProperty('font-size', '32px');
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    }, name);

/** Waits until the list takes the place of the plain one, and for counts: these come a frame later, and move what is beside them. */
export async function counted(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: SEARCH }).waitFor();
  await page.waitForFunction(() => {
    const list = document.querySelector('vendor-disclosure')?.shadowRoot;
    const filters = list?.querySelector('vd-filters')?.shadowRoot;
    const counts = [...(filters?.querySelectorAll('[part=value-count]') ?? [])];
    // In a narrow place none is drawn before it is asked for.
    const isNarrow = filters?.querySelector('[part=filters-toggle]')?.checkVisibility();
    return (isNarrow || counts.length > 0) && counts.every(({ textContent }) => textContent !== '');
  });
}

/** Waits for a list without entries, and for its languages: these come after it, and push it down. */
export async function nothing(page: Page): Promise<void> {
  await page.getByText('no entries yet').waitFor();
  await page.getByRole('combobox').waitFor();
}

export async function matrix(page: Page): Promise<void> {
  await page.getByRole('table').waitFor();
  await page.locator('vd-matrix .counting').first().waitFor({ state: 'detached' });
}

export async function changes(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Planned' }).waitFor();
  await page.getByText('Take along').waitFor();
}

interface Listed {
  vendors: { disclosures: { subjects?: unknown; data?: { subjects?: unknown }[] }[] }[];
}

const given =
  (change: (list: Listed) => void) =>
  (page: Page): Promise<unknown> =>
    page.route('**/classdojo.json', async (route) => {
      const response = await route.fetch();
      const list = (await response.json()) as Listed;
      change(list);
      await route.fulfill({ response, json: list });
    });

export const empty = given((list) => {
  list.vendors = [];
});

/** No entry says whose data it is, nor which. */
export const silent = given(({ vendors }) => {
  for (const disclosure of vendors.flatMap(({ disclosures }) => disclosures)) {
    delete disclosure.subjects;
    delete disclosure.data;
  }
});
