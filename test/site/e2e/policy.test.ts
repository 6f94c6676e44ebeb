import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DemoPage } from '../../helpers/demo-page.js';
import { startPages, type Pages } from '../../helpers/pages.js';

let pages: Pages;
before(async () => {
  pages = await startPages();
});
after(() => pages.close());

const NONCE = 'b1dD3n';
/** What docs/embedding.md says is enough, and nothing else. */
const STRICT = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
];
/** The strict policy with some directives replaced. */
const strictBut = (...other: string[]): string =>
  [...STRICT.filter((one) => !other.some((by) => by.split(' ')[0] === one.split(' ')[0])), ...other].join(
    '; ',
  );

const BUILDS = {
  'dist/standalone.js': `<script nonce="${NONCE}" src="/dist/standalone.js"></script>`,
  'dist/cdn/vendor-disclosure.js': `<script nonce="${NONCE}" type="module" src="/dist/cdn/vendor-disclosure.js"></script>`,
};

const FALLBACK = '<p>Ask us for the list.</p>';

/** A page that says each violation in its console, where a DemoPage meets it. */
const html = (
  scripts: string,
  src = 'src="/data/classdojo.json"',
): string => `<!doctype html><html lang="en"><title>Providers</title>
  <script nonce="${NONCE}">
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error('violation', violatedDirective, blockedURI));
  </script>
  ${scripts}
  <vendor-disclosure ${src} sync-url="hash">${FALLBACK}</vendor-disclosure>`;

/** What a reader does that loads or makes something; each new part of the element belongs here. */
const DEEDS: Readonly<Record<string, (demo: DemoPage) => Promise<void>>> = {
  'filters by a facet': async (demo) => {
    await demo.page
      .getByRole('button', { name: /^Filters/ })
      .or(demo.facetValue('Teachers'))
      .first()
      .waitFor();
    await demo.facetValue('Teachers').check();
    await demo
      .count(/entries match/)
      .first()
      .waitFor();
    await demo.page.getByRole('button', { name: 'Remove filter: Teachers' }).click();
  },
  'searches with a slip': async (demo) => {
    await demo.search.fill('algoila');
    await demo.count('1 entry matches').waitFor();
    assert.deepEqual(await demo.vendors(), ['Algolia']);
    await demo.search.fill('');
  },
  'changes the tab': async (demo) => {
    await demo.tab('Website only').click();
    await demo.page.waitForURL(/#vd-category=website$/);
    await demo.tab('All').click();
  },
  'shows who gets what': async (demo) => {
    await demo.page.getByRole('button', { name: 'Who gets what' }).click();
    await demo.page.getByRole('table').waitFor();
    await demo.page.getByRole('button', { name: 'List', exact: true }).click();
  },
  'unfolds the introduction': async (demo) => {
    await demo.page.getByRole('button', { name: 'Read more' }).click();
  },
  'copies the address of an entry': async (demo) => {
    await demo.page.getByRole('link', { name: 'Link to Zendesk' }).click();
    await demo
      .entry('Zendesk')
      .getByText(/Link copied|Could not be copied/)
      .waitFor();
  },
};

for (const [build, script] of Object.entries(BUILDS)) {
  test(`${build}: everything works under a strict policy, without a violation`, async () => {
    const demo = await DemoPage.open(pages.browser, pages.add(html(script), strictBut()));
    await demo.hasEntries(29);
    for (const deed of Object.values(DEEDS)) await deed(demo);
    const { background, border } = await demo.search.evaluate((input) => ({
      background: getComputedStyle(input).backgroundColor,
      border: getComputedStyle(input).borderTopWidth,
    }));
    assert.deepEqual({ background, border }, { background: 'rgb(255, 255, 255)', border: '1px' });
    await demo.close();
  });

  test(`${build}: works under "style-src 'none'" and with an inline registry under "connect-src 'none'"`, async () => {
    const inline = html(script, '').replace(
      FALLBACK,
      '<script type="application/json">{"formatVersion":1,"version":1,"lastUpdated":"2026-09-01","language":"en","organization":{"name":"School"},"categories":[{"id":"a","name":"A"}],"vendors":[{"id":"postbox","name":"Postbox","disclosures":[{"id":"x","category":"a","purpose":"Sends email."}]}]}</script>',
    );
    const policy = strictBut("style-src 'none'", "connect-src 'none'");
    const demo = await DemoPage.open(pages.browser, pages.add(inline, policy));
    assert.deepEqual(await demo.vendors(), ['Postbox']);
    await demo.close();
  });

  test(`${build}: a second copy works beside the first under a strict policy`, async () => {
    const other = script.replace('.js"', '.js?second"');
    const demo = await DemoPage.open(pages.browser, pages.add(html(`${script}${other}`), strictBut()));
    await demo.hasEntries(29);
    await demo.close();
  });

  const REFUSED = {
    "script-src 'none'": strictBut("script-src 'none'"),
    "trusted-types 'none'": strictBut("trusted-types 'none'"),
    "connect-src 'none'": strictBut("connect-src 'none'"),
  };
  for (const [name, policy] of Object.entries(REFUSED)) {
    test(`${build}: what is inside the tag stays where the policy says ${name}`, async () => {
      const context = await pages.browser.newContext();
      const page = await context.newPage();
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await page.goto(pages.add(html(script), policy), { waitUntil: 'load' });
      if (name.startsWith('connect')) await page.getByRole('alert').waitFor();
      await page.getByText('Ask us for the list.').waitFor();
      // Only the browser's own refusal of Lit's policy, at the import, reaches the page.
      assert.ok(
        thrown.every((message) => /Policy "lit-html" disallowed/i.test(message)),
        thrown.join('\n'),
      );
      assert.equal(thrown.length, name.startsWith('trusted') ? 1 : 0);
      await context.close();
    });
  }
}
