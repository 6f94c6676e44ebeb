// A published folder behind nginx, as the `nginx.conf` in it says, and behind Varnish before that: what is kept at the edge over a day of
// 100,000 visits, and what a visit and a return weigh. Debian has both: `apt-get install nginx varnish`.
// `node --import tsx test/bench/measure-edge.ts [visits]` after `npm run build`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemIo } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { startNginx, type Nginx } from '../helpers/nginx.js';
import { say } from './say.js';
import { table } from './table.js';

const VISITS = Number(process.argv[2] ?? 100_000);
/** What changes may be kept for five minutes: so many times a day it is asked for anew. */
const WINDOWS = (24 * 60) / 5;
/** Of readers, so many have been there before, in an earlier five minutes of the day. */
const RETURNING = 0.3;
const VARNISH = 18_081;

const home = mkdtempSync(join(tmpdir(), 'edge-'));
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Of the body as it is sent, and of the head, about. */
  readonly bytes: number;
}

function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      port,
      path: `/providers/${path}`,
      agent,
      headers: { 'accept-encoding': 'gzip', ...headers },
    };
    request({ host: '127.0.0.1', ...options }, (response) => {
      let bytes = response.rawHeaders.join(': ').length + 20;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
      );
    })
      .once('error', reject)
      .end();
  });
}

async function publish(): Promise<string> {
  const out = join(home, 'site/providers');
  mkdirSync(out, { recursive: true });
  const io = { ...systemIo, out: () => undefined, say: () => undefined };
  const code = await run(
    ['publish', out, '--from', 'data/classdojo.json', '--url', 'https://lists.example/providers/'],
    io,
  );
  if (code !== 0) throw new Error('The list is not published.');
  return out;
}

/** In the background once it answers; the number of its process is left in a file. */
function startVarnish({ port }: URL): void {
  const addresses = ['-a', `127.0.0.1:${VARNISH}`, '-b', `127.0.0.1:${port}`];
  const files = ['-n', join(home, 'varnish'), '-P', join(home, 'varnish.pid')];
  execFileSync('varnishd', [...files, ...addresses, '-s', 'malloc,64m'], { stdio: 'ignore' });
}

function stopVarnish(): void {
  const file = join(home, 'varnish.pid');
  if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8')));
}

const varnish = (program: string, ...words: string[]): string =>
  execFileSync(program, ['-n', join(home, 'varnish'), ...words], { encoding: 'utf8' });

const figure = (name: string): number => {
  const line = varnish('varnishstat', '-1', '-f', name);
  return Number(line.split(/\s+/)[1] ?? NaN);
};

/** A module, and all that it cannot run without. */
function closureOf(folder: string, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, other = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
    /(?:from|import)\s*"\.\/([\w.-]+)"/g,
  ))
    closureOf(folder, other, found);
  return found;
}

/** What a reader's browser asks for: the page, what the element needs before its first row and right after it, and the list. */
function pathsOfVisit(out: string): string[] {
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  const [, folder = ''] = /src="\.\/(widget\/\w+\/)/.exec(page) ?? [];
  const first = [...closureOf(join(out, folder), 'vendor-disclosure.js')].map((name) => folder + name);
  const later = readdirSync(join(out, folder))
    .filter((name) => /^(?:after-first-rows|serve-reader|run-query|search)-/.test(name))
    .map((name) => folder + name)
    .filter((path) => !first.includes(path));
  return ['index.html', 'list.css', ...first, 'latest.json', ...later];
}

const isKeptForLong = (path: string): boolean => path.startsWith('widget/');

let nginx: Nginx | undefined;

try {
  const out = await publish();
  nginx = await startNginx(join(home, 'site'), join(out, 'nginx.conf'));
  const port = Number(new URL(nginx.url).port);
  startVarnish(new URL(nginx.url));

  const checks: string[][] = [];
  const paths = pathsOfVisit(out);
  const tags = new Map<string, string>();
  for (const path of [
    ...paths,
    'embed.html',
    'feed.atom',
    'changes.ics',
    'history/index.html',
    'versions/none.json',
    'nginx.conf',
    '_headers',
  ]) {
    const { status, headers, bytes } = await ask(port, path);
    const tag = headers.etag ?? '';
    tags.set(path, tag);
    const again = tag ? (await ask(port, path, { 'if-none-match': tag })).status : '–';
    checks.push([
      path.replace(/(\w{4})\w{8}\//, '$1…/'),
      String(status),
      String(bytes),
      ...['content-encoding', 'cache-control', 'x-content-type-options', 'access-control-allow-origin'].map(
        (name) => String(headers[name] ?? '–'),
      ),
      String(again),
    ]);
  }
  const head = ['path', 'status', 'bytes', 'encoding', 'cache', 'nosniff', 'CORS', 'asked again'];
  process.stdout.write(`${table(head, checks).join('\n')}\n`);

  const weigh = async (asked: readonly string[], again: boolean): Promise<number> => {
    let sum = 0;
    for (const path of asked)
      sum += (await ask(VARNISH, path, again ? { 'if-none-match': tags.get(path) ?? '' } : {})).bytes;
    return sum;
  };
  const visit = await weigh(paths, false);
  const short = paths.filter((path) => !isKeptForLong(path));
  const returned = await weigh(short, true);

  const [hits, misses] = [figure('MAIN.cache_hit'), figure('MAIN.cache_miss')];
  const fetched = figure('MAIN.backend_req');
  let done = 0;
  for (let window = 0; window < WINDOWS; window += 1) {
    // Five minutes have gone by.
    varnish('varnishadm', 'ban', 'req.url !~ "/widget/"');
    const upTo = Math.round(((window + 1) * VISITS) / WINDOWS);
    const visits = Array.from({ length: upTo - done }, (_, at) => (at % 10 < RETURNING * 10 ? short : paths));
    done = upTo;
    for (let from = 0; from < visits.length; from += 16)
      await Promise.all(
        visits.slice(from, from + 16).map(async (asked) => {
          for (const path of asked)
            await ask(VARNISH, path, asked === short ? { 'if-none-match': tags.get(path) ?? '' } : {});
        }),
      );
    if (window % 48 === 47) say(`${done} visits`);
  }
  const hit = figure('MAIN.cache_hit') - hits;
  const missed = figure('MAIN.cache_miss') - misses;
  const rows = [
    ['visits', String(VISITS)],
    ['requests', String(hit + missed)],
    ['answered at the edge', `${((100 * hit) / (hit + missed)).toFixed(3)} %`],
    ['asked of nginx', String(figure('MAIN.backend_req') - fetched)],
    ['bytes of a first visit', String(visit)],
    ['bytes of a return after five minutes', String(returned)],
    ['a million page views, all first visits', `${((visit * 1e6) / 1e9).toFixed(1)} GB`],
    ['a million page views, all returns', `${((returned * 1e6) / 1e9).toFixed(1)} GB`],
  ];
  process.stdout.write(`${table(['a day', ''], rows).join('\n')}\n`);
} finally {
  agent.destroy();
  stopVarnish();
  await nginx?.close();
  rmSync(home, { recursive: true, force: true });
}
