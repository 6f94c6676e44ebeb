import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { runInThisContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { readPackageFiles } from '../../../src/cli/write/package-files.js';
import { readPublishedFolder } from '../../../src/desk/bring/read-published-folder.js';
import { readZip } from '../../../src/desk/bring/read-zip.js';
import { checkList } from '../../../src/desk/mend/check-list.js';
import { packageFiles } from '../../../src/desk/publish/package-files.js';
import { nextVersionSteps, planEdition, type Edition } from '../../../src/desk/publish/plan-edition.js';
import { PublishError } from '../../../src/desk/publish/publish-error.js';
import { publishList } from '../../../src/desk/publish/publish-list.js';
import { zipSteps } from '../../../src/desk/publish/to-zip.js';
import { applyAction } from '../../../src/desk/state/apply-action.js';
import type { DeskAction } from '../../../src/desk/state/desk-action.js';
import { EMPTY_DESK, type DeskState } from '../../../src/desk/state/desk-state.js';
import { finish } from '../../../src/core/work/do-steps.js';
import { asSteps } from '../../../src/core/work/in-steps.js';
import { jsonSteps, toJson } from '../../../src/keeper/export/to-json.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { memoryIo } from '../../helpers/io.js';
import { publish, requireBuild, snapshot, source, URL_OF } from '../../helpers/publication.js';

before(requireBuild);

const listOf = (version: number): RegistryDocument => JSON.parse(source(version)) as RegistryDocument;
const act = (state: DeskState, ...actions: DeskAction[]): DeskState => actions.reduce(applyAction, state);
const bring = (document: RegistryDocument): DeskAction => ({
  kind: 'bring-list',
  name: 'registry.json',
  document,
});
const german = {
  formatVersion: 1,
  language: 'de',
  texts: { 'Learning tools': 'Lernmittel' },
  'x-stale': { Old: 'Alt' },
};

function plan(
  state: DeskState,
  findings: Parameters<typeof planEdition>[2],
  today: Date,
): Edition | undefined {
  const { list, published, translations } = state;
  if (!list) return undefined;
  const steps = nextVersionSteps(list, published, [...translations.keys()], today);
  return planEdition(state, finish(asSteps(steps)), findings);
}

const unzipped = (zip: Uint8Array) => finish(asSteps(readZip(zip))) ?? new Map<string, Uint8Array>();

async function publishAtDesk(state: DeskState, today: Date): Promise<Uint8Array> {
  const edition = plan(state, [], today);
  assert.ok(edition?.url);
  assert.deepEqual(edition.obstacles, []);
  const { document, diff, url } = edition;
  const { published, translations } = state;
  const publishing = { document, diff, url, published, translations, today };
  const { signal } = new AbortController();
  return finish(asSteps(zipSteps(await publishList(publishing, await readPackageFiles(), signal))));
}

test('the zip holds byte for byte what the command line writes, version after version', async () => {
  const memory = memoryIo();
  const { today } = memory.io;
  const translation = `${JSON.stringify(german, null, 2)}\n`;
  let published: DeskState['published'];
  for (const version of [1, 2, 3]) {
    const document = { ...listOf(version), translations: ['de'] };
    memory.files.set('registry.de.json', translation);
    assert.equal(await publish(memory, toJson(document), '--next', '--url', URL_OF), 0, memory.err());
    const state = act(
      EMPTY_DESK,
      bring(document),
      { kind: 'bring-translation', translation: german },
      { kind: 'url', url: URL_OF },
      ...(published ? [{ kind: 'bring-published', published } as const] : []),
    );
    const zip = await publishAtDesk(state, today);
    const unpacked = unzipSync(zip);
    const written = Object.entries(snapshot(memory)).map(([path, text]) => [path.slice('out/'.length), text]);
    assert.deepEqual(Object.keys(unpacked).sort(), written.map(([path]) => path).sort());
    for (const [path = '', text = ''] of written)
      assert.equal(Buffer.from(unpacked[path] ?? []).compare(Buffer.from(text)), 0, `${version}: ${path}`);
    published = readPublishedFolder(unzipped(zip));
  }
});

test('the same list gives the same zip, whenever it is packed', async () => {
  const { today } = memoryIo().io;
  const state = act(EMPTY_DESK, bring(listOf(1)), { kind: 'url', url: URL_OF });
  assert.deepEqual(await publishAtDesk(state, today), await publishAtDesk(state, today));
});

test('the page brings along the very files that the command line reads from the package', async () => {
  assert.equal(packageFiles(), undefined);
  runInThisContext(readFileSync('dist/desk/package-files.js', 'utf8'));
  assert.deepEqual(packageFiles(), await readPackageFiles());
});

test('says what keeps a list from being published', () => {
  const today = new Date(Date.UTC(2026, 0, 1));
  const state = act(EMPTY_DESK, bring({ ...listOf(1), organization: { name: 'Your organization' } }));
  const { obstacles = [] } = plan(state, undefined, today) ?? {};
  assert.match(obstacles.join(' '), /looked through.*address/);
  const [finding] = finish(asSteps(checkList(state.list ?? listOf(1), undefined, today)));
  assert.ok(finding);
  assert.match(plan(state, [finding], today)?.obstacles.join(' ') ?? '', /^1 place has to be mended first/);
  const named = act(state, { kind: 'url', url: 'ftp://example.org/' });
  assert.match(plan(named, [], today)?.obstacles.join(' ') ?? '', /https/);
});

test('asks whether a vendor that came is one that went, until it is told', async () => {
  const { today } = memoryIo().io;
  const first = act(EMPTY_DESK, bring(listOf(1)), { kind: 'url', url: URL_OF });
  const published = readPublishedFolder(unzipped(await publishAtDesk(first, today)));
  const renamed = listOf(1);
  const [vendor] = renamed.vendors;
  assert.ok(vendor);
  vendor.id = 'another-id';
  const state = act(EMPTY_DESK, bring(renamed), { kind: 'bring-published', published });
  const edition = plan(state, [], today);
  assert.deepEqual(
    edition?.renames.map(({ to }) => to.id),
    ['another-id'],
  );
  assert.ok(edition.obstacles.length > 0);
  const told = act(state, { kind: 'not-renamed', id: 'another-id', isSaid: true });
  assert.deepEqual(plan(told, [], today)?.obstacles, []);
});

test('refuses a published version that was changed afterwards', async () => {
  const { today } = memoryIo().io;
  const state = act(EMPTY_DESK, bring(listOf(1)), { kind: 'url', url: URL_OF });
  const files = new Map(unzipped(await publishAtDesk(state, today)));
  const [path = ''] = [...files.keys()].filter((one) => one.startsWith('versions/'));
  files.set(
    path,
    new TextEncoder().encode(
      new TextDecoder().decode(files.get(path)).replace('"version":1', '"version": 1'),
    ),
  );
  const changed = act(state, { kind: 'bring-published', published: readPublishedFolder(files) });
  await assert.rejects(publishAtDesk(changed, today), PublishError);
});

test('the file that is saved is what the whole list would be written as at once', () => {
  for (const version of [1, 4]) {
    const document = { 'x-own': 1, ...listOf(version) };
    assert.equal(finish(asSteps(jsonSteps(document))), toJson(document));
  }
});

test('translations of a published folder are on the desk with it, and go out with the next version', async () => {
  const { today } = memoryIo().io;
  const list = bring(listOf(1));
  const translation = { kind: 'bring-translation', translation: german } as const;
  const first = act(EMPTY_DESK, list, translation, { kind: 'url', url: URL_OF });
  const published = readPublishedFolder(unzipped(await publishAtDesk(first, today)));
  const later = act(EMPTY_DESK, { kind: 'bring-published', published });
  assert.deepEqual([...later.translations.keys()], ['de']);
  const changed = act(later, { kind: 'set', path: ['title'], value: 'Another title' });
  const files = unzipped(await publishAtDesk(changed, today));
  assert.ok(files.has('latest.de.json'));
});
