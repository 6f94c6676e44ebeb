import { makeEdition } from '../../keeper/publish/make-edition.js';
import type { History } from '../../keeper/publish/read-history.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { loadReportLanguage } from '../../i18n/load-report-language.js';
import { InputError } from '../errors.js';
import { checkTranslations, findTranslations } from '../read/read-translations.js';
import { agePage } from './age-page.js';
import { checkSource } from './check-source.js';
import { Drafts } from './drafts.js';
import { placePublication, type Placing } from './place-publication.js';
import { refuseLink } from './refuse-link.js';
import { readPublished } from './read-published.js';
import { LINE_ENDS, type Done, type Work } from './work.js';

/** A version out of the keeper's registry. */
export async function publishNew(work: Work): Promise<Done> {
  const { call, folder } = work;
  const drafts = new Drafts(folder, work);
  const placing = await prepare(work, drafts);
  call.progress.step('making the pages and feeds');
  const written = await placePublication(call.io, folder, drafts, placing);
  return { document: placing.document, written };
}

/** All that needs the versions before: once it is done none of them is held, which of a large list are large. */
async function prepare({ call, folder, history }: Work, drafts: Drafts): Promise<Placing> {
  const { options, io, progress } = call;
  const { from = 'registry.json' } = options as Record<string, string | undefined>;
  const onStep = (step: string): void => progress.step(step);
  const { news, recent, mended } = await readPublished(folder, history, onStep);
  if (mended.size > 0) io.say(LINE_ENDS);
  onStep(`checking ${from}`);
  await refuseLink(io, from, 'file');
  const last = recent.at(-1);
  const files = await findTranslations(io, from);
  const { document: registry, diff } = await checkSource(io, {
    file: from,
    languages: files.map(({ language }) => language),
    folder: folder.path,
    last,
    highest: history.versions.at(-1)?.version ?? 0,
    isNext: options['next'] === true,
    notRenamed: (options['not-renamed'] ?? []) as string[],
  });
  await loadReportLanguage(registry.language);
  const { document, text, entry, ...made } = await makeEdition(
    registry,
    history,
    { news, recent, mended },
    diff,
  );
  refuseRewriting(document, entry.file, last?.published, history);
  const translations = checkTranslations(io, files, registry);
  await agePage(folder, drafts, made.before, io.today);
  return { history: made.history, document, text, news, translations, mended };
}

/** A published version stays as it is. @throws InputError */
function refuseRewriting(
  { version }: RegistryDocument,
  file: string,
  last: { readonly version: number; readonly file: string } | undefined,
  { versions }: History,
): void {
  if (!last) return;
  const next = (versions.at(-1)?.version ?? 0) + 1;
  const remedy = `raise "version" to ${next}, or publish with --next.`;
  if (version < last.version)
    throw new InputError(`Version ${version} is older than ${last.version}, which is published: ${remedy}`);
  if (version === last.version && file !== last.file)
    throw new InputError(`Version ${version} is published with other words or another date: ${remedy}`);
}
