// Measures the widget, pages a page author could make instead, and search engines alone, in a real browser.
// `npm run bench -- --help` says how. Results never fail it: they are read by people.
import { writeFileSync } from 'node:fs';
import { BenchBrowser } from './browser.js';
import { bundleScripts, requireBuild } from './bundle.js';
import { prepareCorpus } from './corpora.js';
import { measureEngines } from './measure-engines.js';
import { measureWidgets } from './measure-widgets.js';
import { readOptions, USAGE, type Options } from './options.js';
import { profileTyping } from './profile.js';
import { makeReport } from './report.js';
import { say } from './say.js';
import { startServer } from './server.js';

async function run(options: Options): Promise<void> {
  const widgets = options.only !== 'engines';
  const engines = options.only !== 'widgets';
  const start = Date.now();
  const dist = widgets && !options.profile ? requireBuild(options.dist) : '';
  const corpora = options.sizes.map(prepareCorpus);
  await bundleScripts(['driver', 'rows', 'engines']);
  const browser = new BenchBrowser(options.timeout, options.screen);
  const server = await startServer(dist);
  try {
    const results = {
      browser: await browser.version(),
      widgets: widgets ? await measureWidgets(browser, server.url, corpora, options) : [],
      engines: engines ? await measureEngines(browser, server.url, corpora, options) : [],
    };
    const report = makeReport(results, options, Date.now() - start);
    writeFileSync(options.report, report);
    process.stdout.write(report);
    say(`Written to ${options.report}.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

const options = readOptions(process.argv.slice(2));
if (!options) process.stdout.write(`${USAGE}\n`);
else if (options.profile) await profileTyping(options);
else await run(options);
