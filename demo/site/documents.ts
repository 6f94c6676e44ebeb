import { readdirSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { readPictureSize } from './markdown/read-picture-size.js';
import { renderMarkdown, type Rendered } from './markdown/render-markdown.js';
import { resolveLink } from './markdown/resolve-link.js';

/** A page of the site that is made of a Markdown file of the repository. */
export interface DocumentPage extends Rendered {
  /** Path of the file, from the root of the repository. */
  readonly source: string;
  /** Path of the page, from the root of the site. */
  readonly address: string;
  /** What it is called in lists of pages. */
  readonly name: string;
}

export interface DocumentGroup {
  readonly title: string;
  /** Not for those who use the project. */
  readonly isInternal: boolean;
  readonly documents: readonly DocumentPage[];
}

const INTERNAL = 'For those who work on it';

/** Who reads which file. A file of `docs/` that is not here comes under the first title. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'For everybody': ['README.md', 'docs/browsers-and-accessibility.md', 'docs/accessibility.md'],
  'For readers': ['docs/readers.md'],
  'For authors of pages': ['docs/embedding.md', 'docs/api.md'],
  'For keepers of a list': ['docs/keepers.md', 'docs/format.md'],
  [INTERNAL]: [
    'DESIGN.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CODE_OF_CONDUCT.md',
    'CHANGELOG.md',
    'data/README.md',
    'test/bench/report.md',
  ],
};

/** Names that a path does not give. */
const NAMES: Readonly<Record<string, string>> = {
  'README.md': 'overview',
  'data/README.md': 'data',
  'test/bench/report.md': 'benchmark',
};

/** Files that documents link to and that the site has too, by path. */
const FILES: Readonly<Record<string, string>> = {
  'data/classdojo.json': 'data/classdojo.json',
  'data/registry.schema.json': 'data/registry.schema.json',
  'docs/desk.webp': 'docs/desk.webp',
  'docs/screenshot.webp': 'docs/screenshot.webp',
};

/** Reads every document, in the order of the menu; the working directory is the root of the repository. */
export function readDocuments(): readonly DocumentGroup[] {
  const named = Object.values(GROUPS).flat();
  const others = readdirSync('docs')
    .map((name) => `docs/${name}`)
    .filter((path) => path.endsWith('.md') && !named.includes(path));
  const groups = Object.entries(GROUPS).map(
    ([title, sources], at) => [title, at === 0 ? [...sources, ...others] : sources] as const,
  );
  const sources = groups.flatMap(([, paths]) => paths);
  const addresses = new Map([
    ...Object.entries(FILES),
    ...sources.map((source) => [source, `docs/${nameOf(source)}.html`] as const),
  ]);
  const read = (source: string): DocumentPage => {
    const address = addresses.get(source) as string;
    const rendered = renderMarkdown(
      readFileSync(source, 'utf8'),
      (target) => resolveLink(target, source, address, addresses),
      (target) => readPictureSize(readFileSync(posix.join(posix.dirname(source), target))),
    );
    const name = source === 'README.md' ? 'Overview' : rendered.title;
    return { ...rendered, source, address, name };
  };
  return groups.map(([title, paths]) => ({
    title,
    isInternal: title === INTERNAL,
    documents: paths.map(read),
  }));
}

function nameOf(source: string): string {
  return NAMES[source] ?? basename(source, '.md').toLowerCase().replaceAll('_', '-');
}
