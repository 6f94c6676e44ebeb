import { chooseFolder } from '../shared/choose-folder.js';
import type { Folder } from '../state/folder.js';
import type { PublishedFolder } from '../state/desk-state.js';
import { PublishError } from './publish-error.js';

type Files = ReadonlyMap<string, Uint8Array>;

/** Makes a folder what is given, those files last that readers load. @throws PublishError where something in it was changed meanwhile */
export type WriteFolder = (files: Files) => Promise<void>;

/**
 * Takes the folder that was brought, or asks for one.
 * @throws AbortError where none was chosen; PublishError where something else is published there
 */
export async function writeFolder(
  published: PublishedFolder | undefined,
): Promise<{ readonly folder: Folder; readonly write: WriteFolder }> {
  const folder = (await allowed(published?.folder)) ?? (await chooseFolder('readwrite'));
  const [found, known] = [await textOf(folder, 'history.json'), published?.files.get('history.json')];
  if (found !== (known && new TextDecoder().decode(known)))
    throw new PublishError(
      found === undefined
        ? 'The folder does not hold what you brought: choose the published folder itself.'
        : 'Something else is published in this folder, or was meanwhile: bring the folder anew, so that its history goes on.',
    );
  return { folder, write: (files) => writeAll(folder, published?.files ?? new Map(), files) };
}

async function allowed(folder: Folder | undefined): Promise<Folder | undefined> {
  return (await folder?.requestPermission({ mode: 'readwrite' })) === 'granted' ? folder : undefined;
}

async function writeAll(folder: Folder, brought: Files, files: Files): Promise<void> {
  const changed: [path: string, bytes: Uint8Array][] = [];
  for (const [path, bytes] of files) {
    const found = await bytesOf(folder, path);
    if (found && isSame(found, bytes)) continue;
    const known = brought.get(path);
    if (found && !(known && isSame(found, known)))
      throw new PublishError(
        known
          ? `${path} was changed in the folder meanwhile, and would be written over: nothing is written. Bring the folder anew.`
          : `${path} stands in the folder already, and would be written over: nothing is written. Choose a folder of its own, or take that file away.`,
      );
    changed.push([path, bytes]);
  }
  for (const [path, bytes] of changed) await write(folder, path, bytes);
  // Only translations go, and these stand in no folder within.
  for (const path of brought.keys())
    if (!files.has(path)) await folder.removeEntry(path).catch(() => undefined);
}

async function textOf(folder: Folder, path: string): Promise<string | undefined> {
  const bytes = await bytesOf(folder, path);
  return bytes && new TextDecoder().decode(bytes);
}

async function bytesOf(folder: Folder, path: string): Promise<Uint8Array | undefined> {
  try {
    const [place, name] = await placeOf(folder, path, false);
    return new Uint8Array(await (await (await place.getFileHandle(name)).getFile()).arrayBuffer());
  } catch (cause) {
    if ((cause as Error).name === 'NotFoundError') return undefined;
    throw cause;
  }
}

async function write(folder: Folder, path: string, bytes: Uint8Array): Promise<void> {
  const [place, name] = await placeOf(folder, path, true);
  const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
  await stream.write(bytes);
  await stream.close();
}

async function placeOf(
  folder: Folder,
  path: string,
  create: boolean,
): Promise<readonly [Folder, name: string]> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let place = folder;
  for (const inner of names) place = await place.getDirectoryHandle(inner, { create });
  return [place, name];
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
