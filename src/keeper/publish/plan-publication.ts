import type { Registry } from '../../core/model/registry.js';
import { prerenderPieces } from '../fallback/prerender.js';
import { CALENDAR_NAME, toCalendar } from '../notice/to-calendar.js';
import { ATOM_NAME, JSON_FEED_NAME, toAtom, toJsonFeed } from './feed/to-feed.js';
import { toHeadersFile } from './headers/to-headers-file.js';
import { toNginx } from './headers/to-nginx.js';
import { toHistoryPage } from './pages/to-history-page.js';
import { toIndexPage } from './pages/to-index-page.js';
import { LIST_CSS } from './pages/list-css.js';
import { versionPage } from './pages/version-page.js';
import { toVersionPage } from './pages/to-version-page.js';
import { toWithdrawnPage } from './pages/to-withdrawn-page.js';
import type { Content, PackageFiles, Pieces, Publication } from './publication.js';
import { isWithdrawn, type PublishedVersion } from './read-history.js';

/**
 * Every file of a folder that any host can serve, by path, in the order they should appear: what nothing points at yet
 * first, `latest.json`, which readers load, last. One at a time, and pages in pieces, since those of a large list are large.
 * Without the page of the version before, which says from now on that it is no longer current (`ageVersionPage`).
 */
export function* planPublication(
  publication: Publication,
  { widget, embed, schema, hash, integrity }: PackageFiles,
): Iterable<readonly [path: string, content: Content]> {
  const { history, registry, text, news, translations } = publication;
  const { url, idBase } = history;
  const { document } = registry;
  const folder = `widget/${hash.slice(0, 12)}`;
  const script = `./${folder}/vendor-disclosure.js`;
  const withdrawn = history.versions.filter(isWithdrawn);
  const current = history.versions.find(({ version }) => version === document.version) as PublishedVersion;
  const parts = new Map<string, Content>([
    [current.file, [text]],
    ...[...widget].map(([name, content]): [string, string] => [`${folder}/${name}`, content]),
    ['schema.json', schema],
    ['list.css', LIST_CSS],
    ...[...embed].map(([name, content]): [string, string] => [name, pointTo(content, script)]),
    ...[...translations].map(([language, content]): [string, string] => [`latest.${language}.json`, content]),
  ]);
  const paths = [
    ...parts.keys(),
    ...[ATOM_NAME, JSON_FEED_NAME, CALENDAR_NAME],
    ...['index.html', 'history.json', 'latest.json'],
  ];
  const base = new URL(url).pathname;
  yield ['.gitattributes', GIT_ATTRIBUTES];
  yield ['_headers', toHeadersFile(paths, base)];
  yield ['nginx.conf', toNginx(paths, base)];
  yield* parts;
  yield [ATOM_NAME, toAtom(news, { url, idBase })];
  yield [JSON_FEED_NAME, toJsonFeed(news, { url, idBase })];
  yield [CALENDAR_NAME, toCalendar(document, news.plans, { url, idBase, told: news.told })];
  for (const version of withdrawn) yield [versionPage(version.version), toWithdrawnPage(version, document)];
  const content = publication.content();
  yield [versionPage(document.version), toVersionPage(document, content, true)];
  yield ['history/index.html', toHistoryPage(history, document)];
  yield ['index.html', toIndexPage(registry, content, { script, integrity })];
  yield ['history.json', `${JSON.stringify(history, null, 2)}\n`];
  yield ['latest.json', [text]];
}

/** What goes inside the element of a page, made once for all that have it. Each `yield` is a place to rest. */
export function* contentSteps(registry: Registry): Generator<void, Pieces> {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for (const piece of prerenderPieces(registry, { headingLevel: 1 })) {
    pieces.push(encoder.encode(piece));
    yield;
  }
  return pieces;
}

/** What is published is held by its hash: git must not change the ends of its lines. */
const GIT_ATTRIBUTES = '* -text\n';

/** The page for frames as the package has it names files as the demonstration pages have them. */
const pointTo = (content: string, script: string): string =>
  content.replaceAll('./registry.json', './latest.json').replace('./cdn/vendor-disclosure.js', script);
