// What lies in a published folder may be anybody's: it comes with a pull request.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { keeperFolder } from '../../helpers/keeper-folder.js';

test('carries out no plan that lies in the folder, and names it', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  await keeper.publish();
  const stage = join(keeper.path, 'out/.publishing');
  await mkdir(stage);
  await writeFile(join(stage, '1'), 'evil');
  await writeFile(join(stage, 'plan.json'), JSON.stringify([['1', '../../escaped']]));
  await keeper.edit(2);
  const { code, said } = await keeper.publish();
  assert.equal(code, 1);
  assert.match(said, /\.publishing\/plan\.json is not what "publish" writes/);
  assert.ok(!existsSync(join(keeper.path, '..', 'escaped')) && !existsSync(join(keeper.path, 'escaped')));
});

test('takes drafts that a crash left away, and uses nothing of them', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  await keeper.publish();
  const stage = join(keeper.path, 'out/.publishing');
  await mkdir(stage);
  await writeFile(join(stage, '1'), 'evil');
  await keeper.edit(2);
  assert.equal((await keeper.publish()).code, 0);
  assert.ok(!existsSync(stage));
});

for (const [what, path, isFolder] of [
  ['the folder of versions', 'versions', true],
  ['the folder of drafts', '.publishing', true],
  ['the folder of pages', 'history', true],
  ['the history', 'history.json', false],
  ['a page', 'index.html', false],
  ['the lock', '.publishing.lock', false],
] as const) {
  test(`refuses a link in the place of ${what}, and leaves where it leads as it is`, async (t) => {
    const keeper = await keeperFolder(t);
    await keeper.edit(1);
    await keeper.publish();
    const place = join(keeper.path, 'out', path);
    const elsewhere = join(keeper.path, 'elsewhere');
    if (existsSync(place)) await rename(place, elsewhere);
    else if (isFolder) await mkdir(elsewhere);
    else await writeFile(elsewhere, '{}');
    await symlink(elsewhere, place);
    const before = isFolder ? await readdir(elsewhere) : await readFile(elsewhere, 'utf8');
    await keeper.edit(2);
    const { code, said } = await keeper.publish();
    assert.equal(code, 1, said);
    assert.match(said, /link|plain file|is not what "publish" writes/);
    assert.deepEqual(isFolder ? await readdir(elsewhere) : await readFile(elsewhere, 'utf8'), before);
    assert.ok((await lstat(place)).isSymbolicLink());
  });
}

test('refuses a link in the place of the folder itself, and writes nothing where it leads', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  const elsewhere = join(keeper.path, 'elsewhere');
  await mkdir(elsewhere);
  await symlink(elsewhere, join(keeper.path, 'out'));
  for (const words of [[], ['--dry-run']]) {
    const { code, said } = await keeper.publish(...words);
    assert.equal(code, 1);
    assert.match(said, /out is a link: name the folder itself/);
  }
  assert.deepEqual(await readdir(elsewhere), []);
});

test('makes nothing public that a link in the place of the list leads to', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  const [file, elsewhere] = [join(keeper.path, 'registry.json'), join(keeper.path, 'private.json')];
  await rename(file, elsewhere);
  await symlink(elsewhere, file);
  const { code, said } = await keeper.publish();
  assert.equal(code, 1);
  assert.match(said, /registry\.json is a link: name the file itself/);
  assert.ok(!existsSync(join(keeper.path, 'out/latest.json')));
});

test('says of a history that is gone what is missing, and begins no new one', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  await keeper.publish();
  await rename(join(keeper.path, 'out/history.json'), join(keeper.path, 'history.json'));
  const { code, said } = await keeper.publish();
  assert.equal(code, 1);
  assert.match(said, /history\.json is gone, and .*versions still has versions: put back/);
});

test('puts line ends back that git changed, and says so; anything else that was changed it refuses', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  await keeper.publish();
  const [name = ''] = await readdir(join(keeper.path, 'out/versions'));
  const file = join(keeper.path, 'out/versions', name);
  const published = await readFile(file, 'utf8');
  await writeFile(file, published.replaceAll('\n', '\r\n'));
  await keeper.edit(2);
  const { code, said } = await keeper.publish();
  assert.equal(code, 0, said);
  assert.match(said, /line ends of published versions were changed, as git on Windows does/);
  assert.equal(await readFile(file, 'utf8'), published);
  assert.equal(await readFile(join(keeper.path, 'out/.gitattributes'), 'utf8'), '* -text\n');
  await writeFile(file, published.replace('Brightmeadow', 'Darkmeadow'));
  assert.match((await keeper.publish()).said, /was changed after it was published/);
});
