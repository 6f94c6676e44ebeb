// Runs the steps of checks, two at a time where one does not need what another makes, and says at the end how long each took:
// `node .ci/steps.mjs test`, or `test verify`, which builds once for both. A step is a script of package.json; what it prints comes whole, once it has ended.
import { spawn } from 'node:child_process';

/** By check, its steps, each with those that it has to wait for. Long ones come early, so that none is left alone at the end. */
const CHECKS = {
  test: {
    build: [],
    lint: [],
    'test:unit': [],
    site: ['build'],
    'test:pages': ['site'],
    types: [],
    // Last, since it fills two cores by itself.
    'test:node': ['build'],
    size: ['build'],
  },
  verify: {
    build: [],
    site: ['build'],
    'test:webkit': ['site'],
    'test:firefox': ['site'],
    'test:e2e': ['site'],
    pictures: ['site'],
    'test:package': ['build'],
    'test:properties': ['build'],
    'test:quality': [],
    'format:check': [],
  },
};
// As many as cores: each drives browsers of several processes. With one more all took as long, and pages were kept waiting until a test gave up.
const AT_ONCE = 2;

const checks = process.argv.slice(2);
if (checks.length === 0 || !checks.every((name) => name in CHECKS)) {
  console.error(`Say which checks: ${Object.keys(CHECKS).join(', ')}.`);
  process.exit(2);
}
const steps = Object.assign({}, ...checks.map((name) => CHECKS[name]));

// Compilers, linters and bundlers make much that is soon garbage: with room for it a sixth less time.
const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64` };
const start = performance.now();
const since = (from) => `${Math.round((performance.now() - from) / 1000)} s`;
const waiting = new Map(Object.entries(steps));
const running = new Map();
const passed = new Set();
const said = [];
const failures = [];

while (waiting.size > 0 || running.size > 0) {
  for (const [name, needs] of waiting) {
    if (running.size < AT_ONCE && needs.every((one) => passed.has(one))) {
      waiting.delete(name);
      running.set(name, run(name));
    }
  }
  // What needs a step that failed is left.
  if (running.size === 0) break;
  await Promise.race(running.values());
}

console.log(`\n${checks.join(' and ')}: ${since(start)}\n${said.join('\n')}`);
for (const name of waiting.keys()) console.log(`- ${name} was left, for want of what it needs`);
// Where a record keeps the end only, the end says what failed.
for (const failure of failures) console.log(failure);
process.exit(passed.size === Object.keys(steps).length ? 0 : 1);

async function run(name) {
  const from = performance.now();
  const own = { ...env };
  // Long beside other engines, it leaves them room.
  if (name === 'test:e2e') own.AT_ONCE = '1';
  // It asks again, with all made-up cases, what the tests of Node ask with some.
  if (name === 'test:node' && 'test:properties' in steps) own.CASES_APART = 'yes';
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'], env: own });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  process.stdout.write(`\n── ${name} ──\n${Buffer.concat(output)}`);
  if (code === 0) passed.add(name);
  else failures.push(`\n── ${name}: what failed ──\n${linesOfFailure(Buffer.concat(output).toString())}`);
  said.push(`- ${name} ${code === 0 ? 'passed' : 'failed'}, ${since(from)}`);
  running.delete(name);
}

/** The lines of an output that a mark of failure begins, each with what follows it, the last of them; its end, where no line has a mark. */
function linesOfFailure(output) {
  const lines = output.split('\n');
  const around = new Set();
  lines.forEach((line, at) => {
    if (/^\s*(?:✖|𐄂|❌|🚧|error\b|\w*Error:)/i.test(line))
      for (let next = at; next < at + 8; next += 1) around.add(next);
  });
  const kept = around.size > 0 ? lines.filter((_, at) => around.has(at)) : lines;
  return kept.slice(-80).join('\n');
}
