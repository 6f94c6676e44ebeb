import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { leaveUnused } from './scripts/leave-unused.mjs';
import { partBeside } from './scripts/part-beside.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { writeWordScripts } from './scripts/word-scripts.mjs';
import { LANGUAGES } from './src/keeper/table/read/words/languages.js';

/** Minifies the templates of our own modules. */
function minifyOurTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform: {
      filter: { id: /\/src\/widget\/.*\.ts$/ },
      handler: (code, filename) => ({ code: minifyTemplates(code, filename), map: null }),
    },
  };
}

/**
 * What Lit says of templates that are made wrongly (ours are tried by tests, and no page makes any), its doors for polyfills of
 * what every browser has that we support, and its counts of how often it is loaded, which its builds for development read.
 */
function leaveUnreached(): Plugin {
  const unreached: Readonly<Record<string, RegExp>> = {
    'lit-html':
      /"invalid template strings array"|,\w=\w\.litHtmlPolyfillSupport(?=;)|\w\?\.\(\w,\w\),\(\w\.litHtmlVersions.+?;/g,
    'reactive-element':
      /,\w=\w\.reactiveElementPolyfillSupport(?=,)|,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions.+?(?=;)/g,
    'lit-element':
      /,\w\.litElementHydrateSupport\?\.\(.+?\)(?=;)|const \w=\w\.litElementPolyfillSupport;\w\?\.\(.+?\);|\(\w\.litElementVersions.+?;/g,
  };
  return {
    name: 'leave-unreached',
    transform: {
      filter: { id: /\/(?:lit-html|(?:lit|reactive)-element)\.js$/ },
      handler(code, id) {
        const left = code.replace(unreached[basename(id, '.js')] as RegExp, (what) =>
          what[0] === '"' ? '""' : '',
        );
        if (left === code) throw new Error(`${id} is written otherwise than it was.`);
        return { code: left, map: null };
      },
    },
  };
}

/** Minifies what the bundler has joined, 2 % better than it does itself. */
function minifyChunks(module: boolean): Plugin {
  return {
    name: 'minify-chunks',
    // A build for profiles keeps its names.
    apply: ({ build }) => build?.minify !== false,
    async renderChunk(code) {
      const small = await minify(code, {
        module,
        ecma: 2020,
        compress: {
          unsafe_arrows: true,
          pure_getters: module,
          hoist_funs: module,
          passes: module ? 2 : 3,
          keep_fargs: module,
        },
        // What fuse.js keeps to itself: no other part reads it.
        mangle: { properties: { regex: /^_[a-z]{2}/ } },
      });
      return { code: small.code ?? code, map: null };
    },
  };
}

/** What few readers of the one file open comes from beside it. */
const BESIDE = /\/(?:show-matrix|show-changes|download-record)\.[jt]s/;

/**
 * For one file: parts that the code loads on demand are joined as if they were imported, and handed over as
 * they are. Left to the bundler, every module would be a function that is called when it is first wanted: 2.3 KB more.
 */
function joinParts(): Plugin {
  return {
    name: 'join-parts',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\bimport\(/ },
      handler(code) {
        const imports: string[] = [];
        const joined = code.replace(/\bimport\(\s*(["'][^"']+["'])\s*\)/g, (whole, part: string) => {
          if (BESIDE.test(part)) return whole;
          const name = `joined${imports.length}`;
          imports.push(`import * as ${name} from ${part};\n`);
          return `Promise.resolve(${name})`;
        });
        return { code: imports.join('') + joined, map: null };
      },
    },
  };
}

/** A page without `<meta charset>` may read a classic script in another encoding: write everything beyond ASCII as escapes. */
const asciiOnly = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const joinedPart = fileURLToPath(new URL('src/core/work/load-part-joined.ts', import.meta.url));
const besideLocale = fileURLToPath(new URL('src/i18n/load-locale-beside.ts', import.meta.url));
const besideSpoken = fileURLToPath(
  new URL('src/core/query/search/languages/load-spoken-beside.ts', import.meta.url),
);

/** Gives each language its own copy of what its sentences are made with: 250 bytes instead of one more request, after its own. */
function copySpeech(): Plugin {
  return {
    name: 'copy-speech',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/speak-in.js') || !importer) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}?${basename(importer)}`;
    },
  };
}

/** In Node the library brings the names of all languages along; here those come along that tables are read in. */
function namesOfCountries(): Plugin {
  return madeModule(
    'i18n-iso-countries',
    [
      `import countries from 'i18n-iso-countries/index.js';`,
      ...LANGUAGES.map((tag, at) => `import names${at} from 'i18n-iso-countries/langs/${tag}.json';`),
      ...LANGUAGES.map((_, at) => `countries.registerLocale(names${at});`),
      'export default countries;',
    ].join('\n'),
  );
}

/** Puts a module in the place of one that is asked for by name. */
function madeModule(name: string, code: string): Plugin {
  const id = `\0made:${name}`;
  return {
    name: `made-${name}`,
    enforce: 'pre',
    resolveId: (source) => (source === name ? id : undefined),
    load: (wanted) => (wanted === id ? code : undefined),
  };
}

const shared = {
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies UserConfig;

const ownCssTag = {
  find: /^.*\/css-tag\.js$/,
  replacement: fileURLToPath(new URL('src/widget/styles/css-tag.ts', import.meta.url)),
};

/** Limits and the like stand where they are used: a name that parts import costs more than a number. */
const optimization = { inlineConst: { mode: 'all', pass: 2 } } as const;

// Both are library builds, so that Vite adds no preload helper; `minify: true` undoes its sparing of white space in ES libraries.
const cdn: UserConfig = {
  ...shared,
  resolve: { alias: [ownCssTag] },
  plugins: [copySpeech(), minifyOurTemplates(), leaveUnused(), leaveUnreached(), minifyChunks(true)],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    license: { fileName: 'third-party-licenses.md' },
    lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => 'vendor-disclosure.js' },
    rolldownOptions: {
      optimization,
      // What parts share stays in the module that is there already, instead of in one more file before the first entry.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: false,
        chunkFileNames: '[name]-[hash:6].js',
        // Names are parted by hyphens.
        hashCharacters: 'base36',
        // By itself, what is shared with more than one part becomes a file of its own.
        codeSplitting: {
          groups: [
            { name: 'vendor-disclosure', test: /src\/cdn\.ts$|ask-for-entry\.ts$/ },
            // These are there before others that need something of them: no file of its own for what they share.
            {
              name: 'run-query',
              test: /core\/query\/(?:run-query|rows|filter\/(?:answer-(?:entry|place|flow)|rule-out|reply|item-filters)|search\/(?:fold|cut)-text)\.ts$/,
            },
            {
              name: 'serve-reader',
              test: /(?:serve-reader|table-entries|do-when-idle)\.ts$|lit-html\/directive(?:-helpers)?\.js$/,
            },
          ],
        },
      },
    },
  },
};

const standalone: UserConfig = {
  ...shared,
  // Its languages and their words are scripts beside it, made by scripts/locale-scripts.mjs and scripts/word-scripts.mjs.
  resolve: {
    alias: [
      ownCssTag,
      { find: /^.*\/load-locale\.js$/, replacement: besideLocale },
      { find: /^.*\/load-spoken\.js$/, replacement: besideSpoken },
      { find: /^.*\/load-part\.js$/, replacement: joinedPart },
    ],
  },
  plugins: [
    minifyOurTemplates(),
    leaveUnused(),
    leaveUnreached(),
    joinParts(),
    minifyChunks(true),
    partBeside('standalone.js', 'standalone.more.js', asciiOnly),
  ],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    license: { fileName: 'third-party-licenses.md' },
    lib: {
      entry: 'src/standalone.ts',
      formats: ['es'],
      fileName: () => 'standalone.js',
    },
    rolldownOptions: {
      optimization,
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: false,
        chunkFileNames: '[name].js',
        codeSplitting: {
          groups: [
            { name: 'standalone', test: /src\/standalone\.ts$|rolldown\/runtime/, priority: 1 },
            { name: 'standalone.more', test: BESIDE },
          ],
        },
      },
    },
  },
};

/** A script of the desk: a classic one with everything in it, since a page opened from `file:` loads no modules. */
function deskScript(entry: string, name: string, fileName: string, plugins: Plugin[]): UserConfig {
  return {
    ...shared,
    resolve: {
      alias: [
        // These bring what they need of Node along.
        { find: 'csv-parse/sync', replacement: 'csv-parse/browser/esm/sync' },
        { find: 'csv-stringify/sync', replacement: 'csv-stringify/browser/esm/sync' },
      ],
    },
    plugins,
    build: {
      target: 'es2022',
      outDir: 'dist/desk',
      emptyOutDir: false,
      license: { fileName: `third-party-licenses.${fileName}.md` },
      lib: { entry, formats: ['iife'], name, fileName: () => `${fileName}.js` },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  };
}

// What writes feeds brings a reader along, which looks for streams of Node and does without.
const desk = deskScript('src/desk/desk.ts', 'VendorDisclosureDesk', 'desk', [
  namesOfCountries(),
  madeModule('stream', 'export {};'),
]);

/** Makes a script a function of its own, whose text can go into a worker. */
function asFunction(name: string): Plugin {
  return {
    name: 'as-function',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = `globalThis.vendorDisclosureReader = function () {\n${file.code}\nreturn ${name};\n};\n`;
    },
  };
}

const reader = deskScript('src/desk/reader/reader.ts', 'VendorDisclosureReader', 'reader', [
  asFunction('VendorDisclosureReader'),
]);

/** `vite preview` serves the demo site that `npm run site` puts together. */
const site: UserConfig = { appType: 'mpa', publicDir: false, build: { outDir: '.site' } };

/** Knows the hashes of the scripts that it loads. */
const withWords = async (): Promise<UserConfig> => ({
  ...standalone,
  define: { ...shared.define, SPOKEN_HASHES: JSON.stringify(await writeWordScripts()) },
});

const MODES: Readonly<Record<string, UserConfig>> = { cdn, desk, reader };

export default defineConfig(({ mode }) => (mode === 'standalone' ? withWords() : (MODES[mode] ?? site)));
