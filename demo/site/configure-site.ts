import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { readDocuments } from './documents.js';
import { readLooks } from './looks.js';
import { makeStyles } from './playground/make-styles.js';
import { makeTag } from './playground/make-tag.js';
import { readAttributeControls, readTokenControls } from './playground/read-controls.js';
import { readRecipes, type Recipe } from './recipes/read-recipes.js';
import { makeSearchIndex } from './search/make-search-index.js';

/** What of Eleventy's configuration is used: it has no types. */
interface Configuration {
  addGlobalData(name: string, value: unknown): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
  on(event: 'eleventy.after', act: () => Promise<void>): void;
}

const MENU = [
  { name: 'Docs', address: 'docs/index.html' },
  { name: 'Recipes', address: 'recipes/index.html', isSecond: true },
  { name: 'Gallery', address: 'gallery.html', isSecond: true },
  { name: 'Playground', address: 'playground.html', isSecond: true },
  { name: 'Desk', address: 'desk/index.html' },
];

/** So many vendors of a made-up list show a look. */
const IN_GALLERY = ['nimbusfold', 'quillpost', 'mapmoth', 'photomarten'];

/** Tells Eleventy what the pages are made of, and makes what stands beside them. After a build: hashes and the manifest are read. */
export function configureSite(configuration: Configuration, output: string): void {
  const groups = readDocuments();
  const documents = groups.flatMap(({ documents: all }) => all);
  const embedding = documents.find(({ source }) => source === 'docs/embedding.md');
  if (!embedding) throw new Error('There is no docs/embedding.md.');
  const hashes = readHashes();
  const recipes = readRecipes(
    embedding,
    readFileSync(embedding.source, 'utf8'),
    hashes['standalone.js'] ?? '',
  );

  const plain = {
    delivery: 'one-file',
    folder: '/vendor-disclosure/',
    src: '/registry.json',
    registry: '',
    attributes: {},
    tokens: {},
    hashes,
  } as const;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const data: Readonly<Record<string, unknown>> = {
    menu: MENU,
    documentGroups: groups,
    documents,
    recipes,
    liveRecipes: recipes.filter(({ page }) => page),
    looks: readLooks(),
    attributeControls: readAttributeControls(),
    tokenControls: readTokenControls(),
    standaloneHashes: JSON.stringify(hashes),
    plainTag: makeTag(plain),
    plainStyles: makeStyles({}),
    sampleRegistry: sampleOf(recipes),
    version,
    eleventyComputed: {
      address: addressOf,
      root: (data: Page) => '../'.repeat(addressOf(data).split('/').length - 1) || './',
      sections: ({ document }: Page) => document?.sections,
    },
  };
  for (const [name, value] of Object.entries(data)) configuration.addGlobalData(name, value);

  configuration.addPassthroughCopy({
    'demo/site/styles': 'assets',
    'demo/site/looks': 'assets/looks',
    'docs/*.webp': 'docs',
  });
  configuration.on('eleventy.after', async () => {
    writeFileSync(`${output}/assets/search.json`, makeSearchIndex(groups));
    for (const { page } of recipes)
      for (const [name, code] of Object.entries(page?.scripts ?? {}))
        writeFileSync(`${output}/recipes/live/${name}`, code);
    mkdirSync(`${output}/gallery`, { recursive: true });
    writeFileSync(`${output}/gallery/registry.json`, galleryRegistry());
    await bundle(output);
  });
}

/** The path of a page, from the root of the site. Eleventy leaves the name of an index out. */
function addressOf({ page: { url } }: Page): string {
  return url.replace(/\/$/, '/index.html').slice(1);
}

interface Page {
  readonly page: { readonly url: string };
  readonly document?: { readonly sections: unknown };
}

function readHashes(): Readonly<Record<string, string>> {
  const all = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(all).filter(([name]) => /^standalone(\.[\w-]+)?\.js$/.test(name)));
}

/** The registry of a recipe that has one in its page, to begin with. */
function sampleOf(recipes: readonly Recipe[]): string {
  const pages = recipes.map(({ page }) => page?.html ?? '');
  const [found] = pages.flatMap(
    (html) => /<script type="application\/json">([^]*?)<\/script>/.exec(html)?.[1] ?? [],
  );
  return found ? JSON.stringify(JSON.parse(found), null, 2) : '';
}

function galleryRegistry(): string {
  const list = JSON.parse(readFileSync('data/brightmeadow/5.json', 'utf8')) as {
    vendors: { id: string }[];
    changes?: unknown;
  };
  const vendors = list.vendors.filter(({ id }) => IN_GALLERY.includes(id));
  return JSON.stringify({ ...list, vendors, changes: undefined });
}

async function bundle(output: string): Promise<void> {
  const options = {
    bundle: true,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  } as const;
  await Promise.all([
    build({
      ...options,
      entryPoints: {
        docs: 'demo/site/client/docs.ts',
        playground: 'demo/site/client/playground.ts',
        copies: 'demo/site/client/copies.ts',
      },
      format: 'esm',
      splitting: true,
      outdir: `${output}/assets`,
    }),
    build({
      ...options,
      entryPoints: ['demo/site/client/live.ts'],
      format: 'iife',
      outfile: `${output}/recipes/live.js`,
    }),
  ]);
}
