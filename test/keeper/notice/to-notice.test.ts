import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { noticeHtml } from '../../../src/keeper/notice/notice-html.js';
import { noticeText } from '../../../src/keeper/notice/notice-text.js';
import { toNotice } from '../../../src/keeper/notice/to-notice.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { makeDocument } from '../../helpers/registries.js';

const version = (number: number): RegistryDocument =>
  JSON.parse(
    readFileSync(new URL(`../../../data/brightmeadow/${number}.json`, import.meta.url), 'utf8'),
  ) as RegistryDocument;
const silent = (number: number): RegistryDocument => ({ ...version(number), changes: [] });

test('says what was added, removed and changed, and all that is said of it', () => {
  const text = noticeText(toNotice(silent(2), silent(3), 'https://lists.example/'));
  assert.match(text, /^Brightmeadow: changes to who gets data \(version 3, November 10, 2025\)\n/);
  const [, added = '', removed = '', changed = ''] = text.split(/^(?:ADDED|REMOVED|CHANGED)\n=+\n/m);
  assert.match(added, /Nimbusfold\n- From December 15, 2025: Runs the public website\.\n- Data: IP address/);
  assert.match(added, /- Whose: Website visitors\.\n- Company: Nimbusfold Cloud, Inc\., United States\.\n/);
  assert.match(removed, /Syncsparrow\n- No longer on the list: Passes on at once/);
  assert.match(changed, /Loglantern\n- What it does: [^]*As it is now:\n- From August 14, 2023: Watches/);
  assert.match(changed, /The whole list: https:\/\/lists\.example\/\nChanges are announced 30 days ahead\./);
  assert.match(changed, /Questions: privacy@brightmeadow\.example\n$/);
});

test('takes the keeper’s own words first, and adds the facts', () => {
  const text = noticeText(toNotice(version(4), version(5)));
  assert.match(text, /Photomarten\n- From 1 March 2027, Photomarten makes smaller copies/);
  assert.match(text, /\n- Where: Ireland \(processing\)\./);
  assert.equal(text.match(/^Photomarten$/gm)?.length, 1);
});

test('says once until when one may object where that is the same for all', () => {
  const notice = { days: 30, objection: { days: 14, how: 'Write to us.' } };
  const before = makeDocument({ apple: {} }, { notice, version: 2 });
  const after = makeDocument({ apple: { retention: 'P1Y' }, pear: {}, plum: {} }, { notice });
  const same = noticeText(toNotice(before, after));
  assert.equal(same.match(/You may object until March 15, 2026: Write to us\./g)?.length, 1);
  const announced = makeDocument({ apple: {}, pear: {}, plum: { announced: '2026-02-01' } }, { notice });
  const apart = noticeText(toNotice(before, announced));
  assert.match(apart, /Plum\n(?:- .*\n)*- You may object until February 15, 2026/);
  assert.match(apart, /Pear\n(?:- .*\n)*- You may object until March 15, 2026/);
});

test('says that nothing changed where nothing did', () => {
  assert.match(noticeText(toNotice(silent(2), silent(2))), /\n\nNo changes are recorded\.\n/);
});

test('is a page that needs nothing, in which texts are texts and addresses can be followed', () => {
  const hostile = makeDocument(
    { apple: {}, pear: { purpose: '<script>alert(1)</script>' } },
    { notice: { url: 'https://a.example/?a="><b>' } },
  );
  const html = noticeHtml(
    toNotice(makeDocument({ apple: {} }, { version: 2 }), hostile, 'https://l.example/'),
  );
  assert.doesNotMatch(html, /<script|<b>/);
  assert.match(html, /<h2>Added<\/h2>\n<h3><bdi>Pear<\/bdi><\/h3>/);
  assert.match(html, /<a href="https:\/\/l\.example\/" rel="noreferrer">/);
});
