import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags, findBrowser } from './.ci/browser.mjs';

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/**/*.test.ts', '!test/{e2e,cli,report}/**'],
  hostname: '127.0.0.1',
  // Without `development` among the conditions, Lit's development warnings stay out of the log.
  nodeResolve: { exportConditions: ['production', 'browser'] },
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser(), args: browserFlags },
    }),
  ],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text'] },
};
