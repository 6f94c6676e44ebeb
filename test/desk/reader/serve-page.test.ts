import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servePage, type FromReader, type ReaderScope } from '../../../src/desk/reader/serve-page.js';

/** What a worker sends for a file, from its beginning to its last message. */
async function answersTo(text: string, name: string): Promise<FromReader[]> {
  const sent: FromReader[] = [];
  await new Promise<void>((resolve) => {
    const scope: ReaderScope = {
      onmessage: null,
      postMessage(message) {
        sent.push(structuredClone(message));
        if (message.kind === 'read' || message.kind === 'failed') resolve();
      },
    };
    servePage(scope);
    scope.onmessage?.({ data: { bytes: new TextEncoder().encode(text), name } });
  });
  return sent;
}

test('says that it is there, then sends rows in parts, then all else', async () => {
  const rows = Array.from({ length: 1200 }, (_, at) => `Supplier ${at},Does ${at}`);
  const sent = await answersTo(['Vendor,Purpose', ...rows].join('\n'), 'a.csv');
  assert.deepEqual(
    sent.map((message) => (message.kind === 'rows' ? message.rows.length : message.kind)),
    ['begun', 500, 500, 201, 'read'],
  );
  const last = sent.at(-1);
  assert.ok(last?.kind === 'read' && 'source' in last.read);
  assert.match(last.read.source.kind, /CSV/);
});

test('tells rows of several tables apart', async () => {
  const page = ['Acme', 'Bolt']
    .map((name) => `<h2>${name}</h2><table><tr><th>Vendor<th>Purpose<tr><td>${name}<td>Hosting</table>`)
    .join('');
  const sent = await answersTo(page, 'a.html');
  const rows = sent.filter((message) => message.kind === 'rows');
  assert.deepEqual(
    rows.map(({ table, rows: [, row] }) => [table, row?.[0]?.text]),
    [
      [0, 'Acme'],
      [1, 'Bolt'],
    ],
  );
});

test('says why a file cannot be read', async () => {
  const sent = await answersTo('%PDF-1.7', 'a.pdf');
  const last = sent.at(-1);
  assert.ok(last?.kind === 'read' && 'refusal' in last.read);
  assert.match(last.read.refusal, /is a PDF/);
});
