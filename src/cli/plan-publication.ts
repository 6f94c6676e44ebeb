import { createHash } from 'node:crypto';
import type { Registry } from '../core/model/registry.js';
import type { RegistryDocument } from '../core/schema/registry-schema.js';
import type { NewsList } from '../keeper/publish/feed/list-news.js';
import { ATOM_NAME, JSON_FEED_NAME, toAtom, toJsonFeed } from '../keeper/publish/feed/to-feed.js';
import { toHeadersFile, toNginx } from '../keeper/publish/headers.js';
import { writeHistory, type History, type PublishedVersion } from '../keeper/publish/history.js';
import { LIST_CSS, toIndexPage } from '../keeper/publish/index-page.js';

/** The files that come with the package, by path. */
export interface PackageFiles {
  /** What `dist/cdn/` has, by name. */
  readonly widget: ReadonlyMap<string, string>;
  /** `embed.html` and what it loads, by name. */
  readonly embed: ReadonlyMap<string, string>;
  readonly schema: string;
}

export interface Publication {
  readonly url: string;
  /** The version to publish, resolved, and its text. */
  readonly registry: Registry;
  readonly text: string;
  /** Those published before, the oldest first. */
  readonly before: readonly PublishedVersion[];
  /** Of those and of this one. */
  readonly news: NewsList;
  /** Translations by language, as they are. */
  readonly translations: ReadonlyMap<string, string>;
}

/**
 * Every file of a folder that any host can serve, by path, in the order they should appear: what nothing points at yet
 * first, `latest.json`, which readers load, last.
 */
export function planPublication(
  { url, registry, text, before, news, translations }: Publication,
  { widget, embed, schema }: PackageFiles,
): Map<string, string> {
  const { document } = registry;
  const published = publishedVersion(document, text);
  const history: History = { url, versions: [...before, published] };
  const folder = `widget/${hash([...widget.values()].join('\0')).slice(0, 12)}`;
  const script = `./${folder}/vendor-disclosure.js`;
  const integrity = integrityOf(widget.get('vendor-disclosure.js') ?? '');
  const files = new Map<string, string>([
    [published.file, text],
    ...[...widget].map(([name, content]): [string, string] => [`${folder}/${name}`, content]),
    ['schema.json', schema],
    ['list.css', LIST_CSS],
    ...[...embed].map(([name, content]): [string, string] => [name, pointTo(content, script)]),
    ...[...translations].map(([language, content]): [string, string] => [`latest.${language}.json`, content]),
    [ATOM_NAME, toAtom(news, { url })],
    [JSON_FEED_NAME, toJsonFeed(news, { url })],
    ['index.html', toIndexPage(registry, { script, integrity })],
    ['history.json', writeHistory(history)],
    ['latest.json', text],
  ]);
  const base = new URL(url).pathname;
  const paths = [...files.keys()];
  return new Map([['_headers', toHeadersFile(paths, base)], ['nginx.conf', toNginx(paths, base)], ...files]);
}

/** Where a version stands: its name tells its content. */
export function publishedVersion({ version, lastUpdated }: RegistryDocument, text: string): PublishedVersion {
  return {
    version,
    date: lastUpdated,
    file: `versions/${version}-${hash(text).slice(0, 12)}.json`,
    integrity: integrityOf(text),
  };
}

export const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The page for frames as the package has it names files as the demonstration pages have them. */
const pointTo = (content: string, script: string): string =>
  content.replaceAll('./registry.json', './latest.json').replace('./cdn/vendor-disclosure.js', script);
