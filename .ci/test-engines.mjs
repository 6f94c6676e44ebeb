// Runs the browser's tests and the journeys through the demonstration pages in each engine, or in those named; then says
// how many, how long, in which version, and what could not be asked. After `npm run build && npm run site`.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { chromiumOnly, gaps, notAsked } from '../test/site/journeys/gaps.js';
import { engines, provide, versionOf } from './browser.mjs';
import { dealOut } from './group-tests.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(engines);
const unknown = names.filter((name) => !(name in engines));
if (unknown.length > 0) {
  console.error(`There is no engine ${unknown.join(', ')}; there are ${Object.keys(engines).join(', ')}.`);
  process.exit(2);
}
if (!provide(names)) process.exit(1);

const results = [];
for (const name of names) {
  console.log(`\n${engines[name].name}: ${versionOf(name)}`);
  // Read by the configuration and by the journeys.
  process.env.ENGINE = name;
  const tests = await timed(runTests);
  const journeys = await timed(runJourneys);
  results.push({ name, tests, journeys });
}

console.log('');
for (const { name, tests, journeys } of results) {
  const counts = [describe('tests', tests), describe('journeys', journeys)].join('; ');
  console.log(`${engines[name].name} (${versionOf(name)}): ${counts}`);
}
console.log('\nNot asked of an engine:');
for (const [what, reasons] of Object.entries(gaps)) {
  for (const name of names)
    if (reasons[name]) console.log(`- ${engines[name].name}: ${what} (${reasons[name]})`);
}
console.log('Asked of Chromium only, by "npm run test:e2e":');
for (const what of chromiumOnly) console.log(`- ${what}`);
console.log('Not asked at all:');
for (const what of notAsked) console.log(`- ${what}`);

const isGood = ({ passed, failed }) => passed > 0 && failed === 0;
process.exit(results.every(({ tests, journeys }) => isGood(tests) && isGood(journeys)) ? 0 : 1);

async function timed(work) {
  const start = performance.now();
  const counts = await work();
  return { ...counts, seconds: Math.round((performance.now() - start) / 1000) };
}

function describe(what, { passed, failed, left, seconds }) {
  return `${passed} ${what} passed, ${failed} failed, ${left} not asked, ${seconds} s`;
}

async function runTests() {
  const { default: config } = await import(`../web-test-runner.config.js?${process.env.ENGINE}`);
  const options = { readCliArgs: false, readFileConfig: false, autoExitProcess: false };
  const runner = await startTestRunner({ ...options, config });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = { passed: 0, failed: 0, left: 0 };
  const count = ({ tests, suites }) => {
    for (const { passed, skipped } of tests) counts[skipped ? 'left' : passed ? 'passed' : 'failed'] += 1;
    suites.forEach(count);
  };
  for (const { passed, testResults } of runner.sessions.all()) {
    if (testResults) count(testResults);
    // A file may fail without a test of it.
    if (!passed && counts.failed === 0) counts.failed += 1;
  }
  return counts;
}

async function runJourneys() {
  const folder = 'test/site/journeys';
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);
  const counts = { passed: 0, failed: 0, left: 0 };
  const stream = run({ files: dealOut('journeys', files, 1) })
    .on('test:pass', ({ skip, details }) => {
      if (details.type !== 'suite') counts[skip ? 'left' : 'passed'] += 1;
    })
    .on('test:fail', ({ details }) => {
      if (details.type !== 'suite') counts.failed += 1;
    });
  await new Promise((resolve) =>
    stream.compose(spec).on('end', resolve).pipe(process.stdout, { end: false }),
  );
  return counts;
}
