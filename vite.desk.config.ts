import { defineConfig, type Plugin } from 'vite';
import { LANGUAGES } from './src/keeper/table/read/words/languages.js';

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

/** The desk: one classic script with everything in it, since a page opened from `file:` loads no modules. */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    alias: [
      // These bring what they need of Node along.
      { find: 'csv-parse/sync', replacement: 'csv-parse/browser/esm/sync' },
      { find: 'csv-stringify/sync', replacement: 'csv-stringify/browser/esm/sync' },
    ],
  },
  // What writes feeds brings a reader along, which looks for streams of Node and does without.
  plugins: [namesOfCountries(), madeModule('stream', 'export {};')],
  build: {
    target: 'es2022',
    outDir: 'dist/desk',
    emptyOutDir: false,
    license: { fileName: 'third-party-licenses.md' },
    lib: {
      entry: 'src/desk/desk.ts',
      formats: ['iife'],
      name: 'VendorDisclosureDesk',
      fileName: () => 'desk.js',
    },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
});
