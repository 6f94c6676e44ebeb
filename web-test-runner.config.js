import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { bundleTests } from './.ci/bundle-tests.mjs';
import { groupByRoom } from './.ci/group-tests.mjs';
import { launchers } from './.ci/launchers.mjs';

// `ENGINE=firefox npx wtr --files …` asks another engine.
const engine = process.env.ENGINE ?? 'chromium';

// What takes long, or needs the packages of the benchmark, is asked by `npm run test:quality`.
const NOT_HERE =
  /^(?:cli|keeper|desk|docs|house|site|package)\/|^bench\/quality\/(?:rivals|long-lists)\.test\.ts$/;
// Questions by the thousand to pure functions: the last of them say no more of an engine than tests of search do, which all are asked.
const IN_CHROMIUM = /^bench\/quality\//;
const files = readdirSync(new URL('test', import.meta.url), { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !NOT_HERE.test(name))
  .filter((name) => engine === 'chromium' || !IN_CHROMIUM.test(name))
  .map((name) => `test/${name}`);
// They need a page in which nothing was defined or said before, or do to it what the others would not survive.
const ALONE = /\/(?:registration|odd-values|page-scripts|page-styles)\.test\.ts$/;
const rooms = groupByRoom(files, (file) =>
  ALONE.test(file) ? file : dirname(file).replace(/^(test\/core)\/.*/, '$1'),
);

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: rooms,
  hostname: '127.0.0.1',
  // Without `development` among the conditions, Lit's development warnings stay out of the log.
  nodeResolve: { exportConditions: ['production', 'browser'] },
  // Elsewhere only one of several pages would have the focus.
  concurrency: engine === 'chromium' ? 2 : 1,
  // Limits end what hangs; a busy machine is to stay far below them.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 120_000 } },
  plugins: [
    bundleTests([...files, ...rooms]),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [await launchers[engine]()],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text'] },
};
