// Serves each test as one bundle, with what tests share in chunks: hundreds of modules asked for one by one cost a page of
// tests more than its tests. What a test asks for by its address in `src` comes as it is.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A plugin of Web Test Runner for the files of `test` that are named. */
export function bundleTests(files) {
  /** By address, what is served there. */
  const bundles = new Map();
  return {
    name: 'bundle-tests',
    async serverStart() {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: files,
        outbase: '.',
        outdir: '.',
        bundle: true,
        splitting: true,
        chunkNames: 'test/chunks/[name]-[hash]',
        write: false,
        format: 'esm',
        target: 'es2022',
        conditions: ['production', 'browser'],
        define: Object.fromEntries(
          ['ALL_RUNS', 'ENGINE', 'SEED'].map((name) => [
            `process.env.${name}`,
            JSON.stringify(process.env[name] ?? ''),
          ]),
        ),
        sourcemap: 'inline',
        // The tests of a room are asked for by their names alone, which the package says of its modules to be of no use.
        ignoreAnnotations: true,
        logLevel: 'warning',
      });
      for (const { path, text } of outputFiles) bundles.set(`/${path.slice(root.length)}`, text);
    },
    serve({ path }) {
      const bundle = path.replace(/\.ts$/, '.js');
      if (!bundles.has(bundle)) return undefined;
      // Under the name of the source nothing is served that has to be changed on the way.
      return { type: 'js', body: bundle === path ? bundles.get(path) : `import ${JSON.stringify(bundle)};` };
    },
  };
}
