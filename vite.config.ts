import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** Takes comments and needless white space out of the css`…` templates of `*.styles.ts`; strings and `${…}` stay. */
function minifyStyles(): Plugin {
  const shrink = (text: string) =>
    text
      .replace(
        /(\/\*[\s\S]*?\*\/)|("[^"\n]*"|'[^'\n]*'|\$\{[^}]*\})|(?:\s*([{};,])|(:))(?:\s|\/\*[\s\S]*?\*\/)*|(\s+)/g,
        (_match, comment, kept, mark, colon) => (comment ? ' ' : (kept ?? mark ?? colon ?? ' ')),
      )
      .replaceAll(';}', '}')
      .replace(/([\s:(,-])0\./g, '$1.')
      .replace(/^ | $/g, '');
  return {
    name: 'minify-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.styles\.ts$/.test(id)) return null;
      return {
        code: code.replace(/\bcss`([^`]*)`/g, (_match, text: string) => `css\`${shrink(text)}\``),
        map: null,
      };
    },
  };
}

/** Takes the indentation out of html`…` templates: nothing else in a minified chunk has a line that begins with a space. */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace(/\n +/g, '\n');
      }
    },
  };
}

/** A page without `<meta charset>` may read a classic script in another encoding: write everything beyond ASCII as escapes. */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

const shared = {
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies UserConfig;

// Both are library builds, so that Vite adds no preload helper; `minify: true` undoes its sparing of white space in ES libraries.
const cdn: UserConfig = {
  ...shared,
  plugins: [minifyStyles(), minifyTemplates()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    license: { fileName: 'third-party-licenses.md' },
    lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => 'vendor-disclosure.js' },
    rolldownOptions: {
      // What parts share stays in the module that is there already, instead of in one more file before the first entry.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        chunkFileNames: '[name]-[hash].js',
        // By itself, what is shared with more than one part becomes a file of its own.
        codeSplitting: { groups: [{ name: 'vendor-disclosure', test: /src\/cdn\.ts$/ }] },
      },
    },
  },
};

const standalone: UserConfig = {
  ...shared,
  plugins: [minifyStyles(), minifyTemplates(), asciiOnly()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    license: { fileName: 'third-party-licenses.md' },
    lib: {
      entry: 'src/standalone.ts',
      formats: ['iife'],
      name: 'VendorDisclosure',
      fileName: () => 'standalone.js',
    },
    rolldownOptions: {
      // In Node, where there is no page, importing the file does nothing.
      output: { codeSplitting: false, minify: true, intro: "if (typeof document !== 'object') return;" },
    },
  },
};

/** `vite preview` serves the demo site that `npm run site` puts together. */
const site: UserConfig = { appType: 'mpa', publicDir: false, build: { outDir: '.site' } };

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : mode === 'standalone' ? standalone : site));
