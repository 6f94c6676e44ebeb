import { defineConfig, type Plugin } from 'vite';
import { LANGUAGES } from './src/keeper/table/read/words/languages.js';

/** In Node the library brings the names of all languages along; here those come along that tables are read in. */
function namesOfCountries(): Plugin {
  const id = '\0names-of-countries';
  return {
    name: 'names-of-countries',
    enforce: 'pre',
    resolveId: (source) => (source === 'i18n-iso-countries' ? id : undefined),
    load: (wanted) =>
      wanted === id
        ? [
            `import countries from 'i18n-iso-countries/index.js';`,
            ...LANGUAGES.map((tag, at) => `import names${at} from 'i18n-iso-countries/langs/${tag}.json';`),
            ...LANGUAGES.map((_, at) => `countries.registerLocale(names${at});`),
            'export default countries;',
          ].join('\n')
        : undefined,
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
  plugins: [namesOfCountries()],
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
