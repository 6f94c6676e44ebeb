import { join } from 'node:path';
import { toDay } from '../../core/model/to-day.js';
import { isWithdrawn, type History } from '../../keeper/publish/read-history.js';
import { WithdrawalError, withdrawVersion } from '../../keeper/publish/withdraw-version.js';
import { InputError, UsageError } from '../errors.js';
import { parseJson } from '../read/parse-json.js';
import { agePage } from './age-page.js';
import { Drafts } from './drafts.js';
import type { OwnFolder } from './own-folder.js';
import { placePublication } from './place-publication.js';
import { readPublished, readVersion } from './read-published.js';
import { LINE_ENDS, type Done, type Work } from './work.js';

/** The newest version once more: another was withdrawn, or the folder has moved. */
export async function publishAgain(work: Work): Promise<Done> {
  const { call, folder, history, isFirst } = work;
  const { options, io, progress } = call;
  if (isFirst) throw new InputError(`${folder.path} has nothing published in it yet.`);
  const { withdraw, reason } = options as Record<string, string | undefined>;
  const then = withdraw === undefined ? history : withdrawn(history, withdraw, reason ?? '', toDay(io.today));
  const { news, recent, mended } = await readPublished(folder, then, (step) => progress.step(step));
  if (mended.size > 0) io.say(LINE_ENDS);
  const [before, current] = recent.length > 1 ? recent : [undefined, recent[0]];
  if (!current) throw new InputError(`${folder.path} has no version left.`);
  for (const { document } of recent) news.add(document);
  // Translations are those of the newest version: where that goes, its words go with it.
  const isNewest = current.published.version === newestOf(history);
  const drafts = new Drafts(folder, work);
  await agePage(folder, drafts, before?.document, io.today);
  const written = await placePublication(io, folder, drafts, {
    history: then,
    document: current.document,
    text: new TextEncoder().encode(await readVersion(folder, current.published)),
    news,
    translations: isNewest ? await translationsOf(folder) : new Map(),
    mended,
  });
  if (withdraw !== undefined) io.say(sayWithdrawn(Number(withdraw), then, isNewest));
  return { document: current.document, written };
}

function withdrawn(history: History, number: string, reason: string, today: string): History {
  if (!/^\d+$/.test(number)) throw new UsageError('--withdraw takes the number of a version.');
  if (!reason.trim()) throw new UsageError('--reason says to readers why.');
  try {
    return withdrawVersion(history, Number(number), reason, today);
  } catch (cause) {
    if (cause instanceof WithdrawalError) throw new InputError(cause.message, { cause });
    throw cause;
  }
}

const newestOf = ({ versions }: History): number | undefined =>
  versions.filter((one) => !isWithdrawn(one)).at(-1)?.version;

function sayWithdrawn(version: number, { versions }: History, isOld: boolean): string {
  const later = versions.filter((one) => one.version > version && !isWithdrawn(one));
  const numbers = later.map((one) => one.version).join(', ');
  const where =
    later.length > 0
      ? ` What it changed is told in ${later.length === 1 ? 'version' : 'versions'} ${numbers}, too: look whether that must go as well.`
      : '';
  return isOld
    ? `What browsers and others have kept of it cannot be called back.${where}\n`
    : `Version ${newestOf({ url: '', versions })} is current again, and translations are gone: publish a corrected version soon. What browsers and others have kept cannot be called back.\n`;
}

async function translationsOf(folder: OwnFolder): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await folder.list('')) {
    const language = /^latest\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.json$/i.exec(name)?.[1];
    const text = language && (await folder.read(name));
    if (!language || !text) continue;
    // A merge may have left its marks in it since.
    await parseJson(text, join(folder.path, name));
    found.set(language, text);
  }
  return found;
}
