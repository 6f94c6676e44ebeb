// The states that a list can be in, and how each is reached: for whatever is asked of all of them.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

export interface State {
  readonly options?: BrowserContextOptions;
  /** Of the demonstration site. */
  readonly path?: string;
  /** What is to be done before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Leads there, and ends once it is there. */
  readonly reach?: (page: Page) => Promise<unknown>;
}

const isThere =
  (text: string | RegExp) =>
  (page: Page): Promise<void> =>
    page
      .locator('vendor-disclosure')
      .getByText(text)
      .and(page.locator(':not([role=status])'))
      .filter({ visible: true })
      .first()
      .waitFor();

const LIST = '**/classdojo.json';

export const STATES: Readonly<Record<string, State>> = {
  'the list at a desk': { options: DESK },
  'the list on a phone': {},
  'the list on its way': {
    prepare: (page) => page.route(LIST, () => new Promise(() => undefined)),
    reach: (page) => page.locator('vendor-disclosure [part=skeleton]').waitFor({ state: 'attached' }),
  },
  'the list out of reach': {
    prepare: (page) => page.route(LIST, (route) => route.fulfill({ status: 404 })),
    reach: (page) => page.getByRole('alert').waitFor(),
  },
  'an answer to a question': {
    path: '#vd-q=who+gets+my+birthday+and+location',
    reach: isThere(/entr(?:y|ies) match|match(?:es)?$/),
  },
  'nothing found': { path: '#vd-q=pinterest', reach: isThere(/“pinterest” is not on this list/) },
  'filters on a phone': {
    reach: async (page) => {
      await page.getByRole('button', { name: /^Filters/ }).click();
      await page.getByRole('checkbox', { name: /^Students/ }).waitFor();
    },
  },
  'what is not stated, and what is ruled out': {
    path: '#vd-f-subjects=student&vd-f-data=location',
    reach: isThere(/^Not stated: may include/),
  },
  'who gets what': {
    path: '#vd-view=matrix',
    reach: async (page) => {
      await page.getByRole('table').waitFor();
      await page.locator('vd-matrix .counting').first().waitFor({ state: 'detached' });
    },
  },
  'what changed': {
    path: 'brightmeadow/index.html',
    reach: async (page) => {
      await page.getByRole('button', { name: 'About this list' }).click();
      await page.getByRole('button', { name: /^What changed/ }).click();
      await page.getByRole('heading', { name: 'Planned' }).waitFor();
    },
  },
  'one entry': {
    path: '#vd-vendor=stripe',
    reach: (page) =>
      page.waitForFunction(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.textContent?.includes('Stripe');
      }),
  },
  'ways to take the list along': {
    reach: async (page) => {
      await page.locator('summary').filter({ hasText: 'Take along' }).click();
      await page.getByRole('button', { name: /^Table/ }).waitFor();
    },
  },
  'the list in Spanish, the interface too': {
    options: { ...PHONE, locale: 'es' },
    prepare: (page) => setLanguage(page, 'es'),
    reach: isThere(/entradas|proveedores/),
  },
  'the list in Arabic, from right to left': {
    prepare: (page) => setLanguage(page, 'ar'),
    reach: (page) => page.locator('vendor-disclosure [dir=rtl]').first().waitFor(),
  },
  'the list on paper': {
    options: DESK,
    reach: (page) => page.emulateMedia({ media: 'print' }),
  },
  'the plain list, where no script runs': {
    path: 'brightmeadow/index.html',
    prepare: (page) => page.route('**/*.js', (route) => route.abort()),
    reach: (page) => page.getByRole('rowheader').first().waitFor(),
  },
};

/** The language of the page, from its first byte on. */
const setLanguage = (page: Page, lang: string): Promise<unknown> =>
  page.addInitScript((tag) => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.lang === tag) return observer.disconnect();
      document.documentElement.lang = tag;
      if (tag === 'ar') document.documentElement.dir = 'rtl';
    }).observe(document, { childList: true, subtree: true });
  }, lang);

/** States that have no list to wait for. */
const WITHOUT_A_LIST = /^(?:the list on its way|the list out of reach|the plain list)/;

/** Opens the demonstration site in a state; its context is to be closed. @param more options, over those of the state */
export async function openState(
  browser: Browser,
  url: string,
  name: string,
  more: BrowserContextOptions = {},
): Promise<Page> {
  const { options = PHONE, path = '', prepare, reach } = STATES[name] as State;
  const context = await browser.newContext({ ...options, ...more });
  const page = await context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('vd-load', () => document.documentElement.classList.add('loaded'));
  });
  await prepare?.(page);
  await page.goto(url + path);
  if (!WITHOUT_A_LIST.test(name)) await page.locator('html.loaded').waitFor({ state: 'attached' });
  await reach?.(page);
  return page;
}

/** What is out of sight has no words and no name before it is drawn. */
export const drawAll = (page: Page): Promise<void> =>
  page.locator('[part=entry]').evaluateAll((rows: HTMLElement[]) => {
    for (const row of rows) row.style.contentVisibility = 'visible';
  });
