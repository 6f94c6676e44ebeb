import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { FramedList } from '../../helpers/framed-list.js';
import { serve, type Server } from '../../helpers/serve.js';
import { until } from '../../helpers/until.js';

/** A page that allows nothing but frames, its own scripts and its own styles. */
function framePage(
  embed: string,
  frame = '',
  script = '<script src="/embed-host.js" defer></script>',
): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A school</title>
    <link rel="stylesheet" href="/school.css">${script}<h1>A school</h1>
    <p><a href="#vd-f-subjects=student">Who gets student data?</a></p>
    <iframe class="vendor-disclosure" title="Service providers" src="${embed}" ${frame}></iframe>`;
}

let site: Site;
let browser: Browser;
/** The organization's domain, readable by all. */
let home: Server;
/** The same, readable by its own pages only. */
let closed: Server;
let school: Server;
before(async () => {
  site = await startSite();
  ({ browser } = site);
  home = await serve({}, { 'access-control-allow-origin': '*' });
  closed = await serve({});
  const embed = `${home.url}embed.html`;
  school = await serve(
    {
      '/school.css': 'h1 { block-size: 50rem } iframe { inline-size: 100%; block-size: 30rem; border: 0 }',
      '/list.html': framePage(embed),
      '/british.html': framePage(`${embed}?lang=en-GB`),
      '/nonsense.html': framePage(`${embed}?lang=%22%3E%3Cimg%3E`),
      '/attack.html': framePage(`${embed}?src=/other.json&registry=/other.json#src=/other.json`),
      '/plain.html': framePage(`${embed}#vd-category=website`, '', ''),
      '/opaque.html': framePage(embed, 'sandbox="allow-scripts"'),
      '/popups.html': framePage(embed, 'sandbox="allow-scripts allow-same-origin allow-popups"'),
      '/closed.html': framePage(`${closed.url}embed.html`, 'sandbox="allow-scripts allow-popups"'),
      '/other.html': '<script src="/other.js"></script>',
      '/other.js': 'parent.postMessage({ vdHeight: 9 }, "*")',
    },
    {
      'content-security-policy': `default-src 'none'; frame-src 'self' ${home.url} ${closed.url}; script-src 'self'; style-src 'self'`,
    },
  );
});
after(async () => {
  await Promise.all([home.close(), closed.close(), school.close()]);
  await site.close();
});

const open = (page: string): Promise<FramedList> => FramedList.open(browser, school.url + page);

test('a page that allows only frames shows the list, as high as it is, and follows what a reader does', async () => {
  const framed = await open('list.html');
  const whole = await framed.fits();
  assert.ok(whole > 2000, `${whole} px`);
  await framed.search.fill('strpie');
  await framed.count('1 entry matches');
  const short = await framed.fits();
  assert.ok(short < whole / 2, `${short} px of ${whole}`);
  await framed.close();
});

test('nothing in the address of a frame chooses another registry', async () => {
  const framed = await open('attack.html');
  await framed.inside.getByText('29 entries, 28 providers').waitFor();
  assert.deepEqual(
    framed.asked.filter((url) => new URL(url).pathname.endsWith('.json')),
    [`${home.url}registry.json`],
  );
  await framed.close();
});

test('the address of the page around leads the frame, from its first load on', async () => {
  const framed = await open('list.html#top&vd-category=internal-tools&token=secret');
  await framed.count('4 entries');
  assert.equal(new URL(framed.frame.url()).hash, '#vd-category=internal-tools');
  await framed.page.getByRole('link', { name: 'Who gets student data?' }).click();
  await framed.count('3 entries match; 17 more do not say; 3 say it does not');
  await framed.close();
});

test('an address that names an entry brings it to the top of the window', async () => {
  const framed = await open('list.html#vd-vendor=stripe');
  await framed.fits();
  const heading = framed.inside.getByRole('heading', { name: 'Stripe', exact: true });
  await heading.and(framed.inside.locator(':focus')).waitFor();
  await until(framed.page, 'the entry at the top of the window', async () => {
    const { y } = (await heading.boundingBox()) ?? assert.fail('The entry is gone.');
    return y >= 0 && y < 200;
  });
  await framed.close();
});

test('the page around learns the height, and not what a reader searches', async () => {
  const framed = await open('list.html');
  await framed.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  });
  await framed.fits();
  await framed.search.fill('stripe');
  await framed.count('1 entry matches');
  await framed.fits();
  const heard = await framed.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  assert.ok(heard.length > 0);
  for (const message of heard) assert.match(message, /^\{"vdHeight":\d+\}$/);
  await framed.close();
});

test('the page around takes a height from the frame it named only', async () => {
  const framed = await open('list.html');
  const height = await framed.fits();
  const heard = framed.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('message', ({ origin, data }) => data.vdHeight === 9 && resolve(origin));
      }),
  );
  await framed.page.evaluate(() => postMessage({ vdHeight: 8 }, '*'));
  await framed.frame.goto(`${school.url}other.html`);
  assert.equal(`${await heard}/`, school.url);
  assert.equal(await framed.page.locator('iframe').evaluate((frame) => frame.clientHeight), height);
  await framed.close();
});

test('without the script of the page around the frame keeps its size, scrolls by itself and answers', async () => {
  const framed = await open('plain.html');
  await framed.count('3 entries');
  await framed.inside.getByRole('tab', { name: /^All/ }).click();
  await framed.inside.getByRole('link', { name: 'Link to Zendesk' }).click();
  // The clipboard of a frame is the page's to allow: `allow="clipboard-write"`. Else the address is shown.
  await framed.inside
    .getByRole('link', { name: 'Link to Zendesk' })
    .getByText(/Could not be copied: .*vd-vendor=zendesk/)
    .waitFor();
  assert.ok((await framed.frame.evaluate(() => scrollY)) > 0);
  assert.equal(await framed.page.locator('iframe').evaluate((frame) => frame.clientHeight), 480);
  assert.match(framed.problems.splice(0).join(), /^[^,]*Clipboard[^,]*$/);
  await framed.close();
});

test('the page around takes sizes alone from its frame, and nothing odd disturbs it', async () => {
  const framed = await open('list.html');
  const height = await framed.fits();
  const heard = await framed.page.evaluateHandle(() => ({
    last: new Promise((resolve) => {
      addEventListener('message', ({ data }) => data === 'last' && resolve(scrollY));
    }),
  }));
  await framed.frame.evaluate(() => {
    const odd = [null, undefined, 7, 'text', [], NaN, new Date(), { vdHeight: '9' }, { vdHeight: -9 }, { vdHeight: 0 },
      { vdHeight: NaN }, { vdHeight: Infinity }, { vdHeight: null }, { vdTop: 'x' }, { vdTop: {} }, { vdTop: -Infinity }]; // prettier-ignore
    for (const said of [...odd, 'last']) parent.postMessage(said, '*');
  });
  assert.equal(await heard.evaluate(({ last }) => last), 0);
  assert.equal(await framed.page.locator('iframe').evaluate((frame) => frame.clientHeight), height);
  // A page may take its frame away.
  await framed.page.evaluate(async () => {
    document.querySelector('iframe')?.remove();
    location.hash = 'elsewhere';
    await new Promise((resolve) => addEventListener('hashchange', () => setTimeout(resolve)));
  });
  await framed.close();
});

test('a frame takes parameters of its own alone from the page around, and nothing odd disturbs it', async () => {
  const framed = await open('list.html');
  await framed.fits();
  await framed.page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentWindow;
    const odd = [null, undefined, 7, 'text', { vdParams: 7 }, { vdParams: 'vd-q=x' }, { vdParams: {} }, { vdParams: [null, 7, {}] },
      { vdParams: { join: 'x', length: 1 } }, { vdParams: ['token=1', 'vd-q=x&token=1', 'vd-q=x#y', `vd-q=${'x'.repeat(1_000_000)}`] }]; // prettier-ignore
    for (const said of odd) inside?.postMessage(said, '*');
    inside?.postMessage({ vdParams: [null, 'vd-category=website', 'token=1'] }, '*');
  });
  await framed.count('3 entries');
  assert.equal(new URL(framed.frame.url()).hash, '#vd-category=website');
  await framed.close();
});

test('a frame takes its language from its address, and anything else there for none', async () => {
  const british = await open('british.html');
  await british.inside.getByText('updated 23 November 2026').waitFor();
  await british.close();
  const nonsense = await open('nonsense.html');
  await nonsense.inside.getByText('updated November 23, 2026').waitFor();
  await nonsense.close();
});

const privacyOfStripe = ({ inside }: FramedList) =>
  inside
    .getByRole('listitem')
    .filter({ has: inside.getByRole('heading', { name: 'Stripe', exact: true }) })
    .getByRole('link', { name: /^Privacy policy/ });

for (const page of ['list.html', 'popups.html']) {
  test(`a link out of a frame opens a tab that knows nothing of the frame (${page})`, async () => {
    const framed = await open(page);
    await framed.fits();
    const opened = framed.context.waitForEvent('page');
    await privacyOfStripe(framed).click();
    const tab = await opened;
    await tab.waitForURL('https://stripe.com/privacy');
    assert.deepEqual(await tab.evaluate(() => [opener, document.referrer]), [null, '']);
    await framed.close();
  });
}

test('a frame without an origin works where its files are readable by all, and tells the address of a link', async () => {
  const framed = await open('opaque.html#vd-f-subjects=student');
  await framed.count('3 entries match; 17 more do not say; 3 say it does not');
  await framed.inside.getByRole('button', { name: 'Clear all' }).click();
  await framed.fits();
  await privacyOfStripe(framed).click();
  const told = framed.inside.getByRole('status').filter({ hasText: 'https://stripe.com/privacy' });
  const [box, link] = [await told.boundingBox(), await privacyOfStripe(framed).boundingBox()];
  assert.ok(box && link && Math.abs(box.y - link.y) < 100, `${box?.y}, link ${link?.y}`);
  assert.match(framed.problems.splice(0).join(), /^Blocked opening [^,]*$/);
  await framed.close();
});

test('a frame without an origin, of files that are not readable by all, leads to the file', async () => {
  const framed = await open('closed.html');
  const opened = framed.context.waitForEvent('page');
  await framed.inside.getByRole('link', { name: 'read it as a JSON file' }).click();
  await (await opened).waitForURL(`${closed.url}registry.json`);
  assert.match(framed.problems.splice(0).join(), /blocked by CORS policy/);
  await framed.close();
});

test('opened by itself it is a page like any other: links stay in the tab', async () => {
  const demo = await DemoPage.open(browser, `${home.url}embed.html`);
  await demo.page.context().route(/^https:/, (route) => route.fulfill({ body: '' }));
  await demo
    .entry('Stripe')
    .getByRole('link', { name: /^Privacy policy/ })
    .click();
  await demo.page.waitForURL('https://stripe.com/privacy');
  await demo.close();
});
