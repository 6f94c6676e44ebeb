import { ATOM_NAME, JSON_FEED_NAME, toAtom, toJsonFeed } from './feed/to-feed.js';
import { toHeadersFile, toNginx } from './headers.js';
import { LIST_CSS, toIndexPage } from './index-page.js';
import type { Digests, PackageFiles, Publication } from './publication.js';
import type { History } from './read-history.js';
import { toPublishedVersion } from './to-published-version.js';

/**
 * Every file of a folder that any host can serve, by path, in the order they should appear: what nothing points at yet
 * first, `latest.json`, which readers load, last.
 */
export function planPublication(
  { url, registry, text, before, news, translations }: Publication,
  { widget, embed, schema }: PackageFiles,
  digests: Digests,
): Map<string, string> {
  const { document } = registry;
  const published = toPublishedVersion(document, text, digests);
  const history: History = { url, versions: [...before, published] };
  const folder = `widget/${digests.sha256([...widget.values()].join('\0')).slice(0, 12)}`;
  const script = `./${folder}/vendor-disclosure.js`;
  const integrity = `sha384-${digests.sha384(widget.get('vendor-disclosure.js') ?? '')}`;
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
    ['history.json', `${JSON.stringify(history, null, 2)}\n`],
    ['latest.json', text],
  ]);
  const base = new URL(url).pathname;
  const paths = [...files.keys()];
  return new Map([['_headers', toHeadersFile(paths, base)], ['nginx.conf', toNginx(paths, base)], ...files]);
}

/** The page for frames as the package has it names files as the demonstration pages have them. */
const pointTo = (content: string, script: string): string =>
  content.replaceAll('./registry.json', './latest.json').replace('./cdn/vendor-disclosure.js', script);
