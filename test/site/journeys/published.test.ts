// The folder that `publish` makes, under the policy that it asks its server for.
import assert from 'node:assert/strict';
import { startJourneys } from './journey.js';
import type { Reader } from './reader.js';

const journey = startJourneys();

declare const reader: Reader;

const PAGE = '/brightmeadow/index.html';
const VENDORS = ['Loglantern', 'Mapmoth', 'Pingwhistle'];

journey('puts the list in the place of the table that was there before the script', async (demo) => {
  await demo.open(PAGE);
  const { first, rows, vendors, title } = await demo.run(() => ({
    first: reader.firstText(),
    rows: [...document.querySelectorAll('[data-entry]')].map((row) => row.checkVisibility()),
    vendors: reader.vendors(reader.list()),
    title: reader.findAll(document.body, 'heading', 'Who gets data from Brightmeadow').length,
  }));
  for (const name of VENDORS) {
    assert.ok(first.includes(name), `${name} in: ${first}`);
    assert.deepEqual(
      vendors.filter((one) => one === name),
      [name],
    );
  }
  assert.equal(title, 1);
  assert.ok(rows.length >= vendors.length, `${rows.length} rows of ${vendors.length} entries`);
  assert.ok(!rows.includes(true), 'the table is still to be seen');
});

journey('tells what changed, leads from a change to its entry, and back', async (demo) => {
  await demo.open(PAGE);
  await demo.click('button', /^What changed/);
  await demo.has('heading', 'Planned');
  await demo.has('heading', /^Version 5, November 2, 2026/);
  await demo.hasAddress(/#vd-view=changes$/);
  await demo.click('button', 'Translatern');
  await demo.hasFocusOn('Translatern');
  await demo.hasAddress(/#.*vd-vendor=translatern/);
  await demo.run(() => history.back());
  await demo.has('heading', 'Planned');
  await demo.run(() => history.back());
  await demo.hasEntries(13);
});

journey('opens at what changed by its address', async (demo) => {
  await demo.page.goTo(new URL(`${PAGE}#vd-view=changes`, demo.site).href);
  await demo.has('heading', /^Version 5, November 2, 2026/);
});

journey('does everything under the policy that the folder asks for', async (demo) => {
  await demo.open(PAGE);
  const policy = await demo.run(async () =>
    (await fetch(location.href)).headers.get('Content-Security-Policy'),
  );
  assert.match(policy ?? '', /require-trusted-types-for 'script'/);
  await demo.search('loglatern');
  await demo.hasVendors('Loglantern');
  await demo.press('Escape');
  await demo.click('checkbox', /^Students \d+$/);
  await demo.click('button', 'Remove filter: Students');
  await demo.click('button', /^What changed/);
  await demo.has('heading', 'Planned');
});
