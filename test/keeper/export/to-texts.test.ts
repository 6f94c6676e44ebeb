import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { call } from '../../helpers/io.js';
import { makeDocument } from '../../helpers/registries.js';

const real = await readFile('data/classdojo.json', 'utf8');

test('texts: every text once; what is done is kept, what is stale is set aside and comes back', async () => {
  const one = JSON.stringify(makeDocument({ acme: { purpose: 'Sends email.' } }));
  const first = await call(['export', 'r.json', '-f', 'texts', '--language', 'es', '-o', 'r.es.json'], {
    'r.json': one,
  });
  const made = JSON.parse(first.files.get('r.es.json') ?? '');
  assert.deepEqual([made.formatVersion, made.language, made.texts['Sends email.']], [1, 'es', '']);
  made.texts['Sends email.'] = 'Envía correos.';
  made.texts['Students'] = 'Alumnado';
  const two = JSON.stringify(makeDocument({ acme: { purpose: 'Sends letters.' } }));
  const again = await call(['export', 'r.json', '-f', 'texts', '--into', 'r.es.json'], {
    'r.json': two,
    'r.es.json': JSON.stringify(made),
  });
  const next = JSON.parse(again.out);
  assert.deepEqual(
    [next.texts['Students'], next.texts['Sends letters.'], next.texts['Sends email.']],
    ['Alumnado', '', undefined],
  );
  assert.deepEqual(next['x-stale'], { 'Sends email.': 'Envía correos.' });
  const back = await call(['export', 'r.json', '-f', 'texts', '--into', 'r.es.json'], {
    'r.json': one,
    'r.es.json': again.out,
  });
  assert.equal(JSON.parse(back.out).texts['Sends email.'], 'Envía correos.');
  assert.equal(JSON.parse(back.out)['x-stale'], undefined);
});

test('texts: a translation that is there is gone on with, never begun anew', async () => {
  const words = ['export', 'r.json', '-f', 'texts', '--language', 'es', '-o', 'r.es.json'];
  const { code, err, files } = await call(words, { 'r.json': real, 'r.es.json': 'done' });
  assert.deepEqual([code, files.get('r.es.json')], [1, 'done']);
  assert.match(err, /r\.es\.json is there already.*--into r\.es\.json/);
});
