import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOnce, endSentence } from '../../../src/keeper/notice/end-sentence.js';

for (const [words, sentence] of [
  ['Runs servers', 'Runs servers.'],
  ['Hosting (IaaS)', 'Hosting (IaaS).'],
  ['Sends mail.', 'Sends mail.'],
  ['What for?', 'What for?'],
  ['Says “Hello.”', 'Says “Hello.”'],
  ['サーバーの運用', 'サーバーの運用'],
  ['发送邮件。', '发送邮件。'],
  ['ईमेल भेजता है।', 'ईमेल भेजता है।'],
] as const)
  test(`"${words}" is followed as "${sentence}"`, () => assert.equal(endSentence(words), sentence));

for (const [given, once] of [
  ['Company: Acme Inc..', 'Company: Acme Inc.'],
  ['Company: \u2068Acme Inc.\u2069.', 'Company: \u2068Acme Inc.\u2069'],
  ['And so on...', 'And so on...'],
  ['Note: “They said so.”.', 'Note: “They said so.”'],
  ['Note: “They say “all is safe.””.', 'Note: “They say “all is safe.””'],
  ['Hinweis: „Alles gut.“.', 'Hinweis: „Alles gut.“'],
  ['Remarque : « Tout va bien. ».', 'Remarque : « Tout va bien. »'],
  ['Note: \u2068“Fine.”\u2069.', 'Note: \u2068“Fine.”\u2069'],
  ['Where: “Really?”.', 'Where: “Really?”.'],
  ['As it is (“so.”).', 'As it is (“so.”).'],
  ['Where: Ireland.', 'Where: Ireland.'],
] as const)
  test(`"${given}" ends once`, () => assert.equal(endOnce(given), once));
