// A real server of one page and of lists that fail each in its own way, until it is told to be well.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { makeDocument } from './registries.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const LIST = JSON.stringify(makeDocument({ apple: {}, banana: {} }));
/** Sound at its beginning. */
const DAMAGED = gzipSync(LIST).fill(0x55, 60, 200);
const json = { 'content-type': 'application/json' };
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(code, { 'content-type': 'text/plain', ...headers })
      .end(code === 204 ? undefined : 'Sorry.');

/** Sends a text so many times and no end: what an engine cannot read at once it keeps, so that a flood would drown it. */
function sendOften(response: ServerResponse, text: string, left: number): void {
  if (left > 0 && !response.destroyed) response.write(text, () => sendOften(response, text, left - 1));
}

interface Fault {
  /** Which code of `vd-error` tells of it, by engine; none: the list is shown. */
  readonly codes?: readonly string[];
  readonly answer: Answer;
  /** The list is of the page's own origin, where more can be told of what is wrong. */
  readonly isOwn?: true;
  /** It sends as much as an engine takes. */
  readonly isFlood?: true;
}

/** How a list can fail. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  reset: {
    codes: ['network', 'syntax'],
    answer: (response) => {
      response
        .writeHead(200, json)
        .write(LIST.slice(0, 50), () => setTimeout(() => response.socket?.destroy(), 50));
    },
  },
  stalled: {
    codes: ['timeout'],
    answer: (response) => void response.writeHead(200, json).write(LIST.slice(0, 50)),
  },
  silent: { codes: ['timeout'], answer: () => undefined },
  'a page': {
    codes: ['syntax'],
    answer: (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Hello.'),
  },
  'another type': {
    answer: (response) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(LIST),
  },
  'a circle of redirects': {
    codes: ['http', 'timeout'],
    isOwn: true,
    answer: (response, { url = '' }) => status(302, { location: url })(response, {} as IncomingMessage),
  },
  'not modified': { codes: ['http'], answer: (response) => response.writeHead(304).end() },
  'not found': { codes: ['http'], answer: status(404) },
  gone: { codes: ['http'], answer: status(410) },
  'too busy': { codes: ['http'], answer: status(429, { 'retry-after': '3600' }) },
  broken: { codes: ['http'], answer: status(500) },
  'no content': { codes: ['syntax'], answer: status(204) },
  empty: { codes: ['syntax'], answer: (response) => response.writeHead(200, json).end() },
  'broken compression': {
    codes: ['network', 'syntax'],
    answer: (response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(DAMAGED),
  },
  'more promised than sent': {
    codes: ['network', 'syntax'],
    answer: (response) => {
      response
        .writeHead(200, { ...json, 'content-length': String(LIST.length + 9) })
        .write(LIST, () => setTimeout(() => response.socket?.destroy(), 50));
    },
  },
  'less promised than sent': {
    codes: ['network', 'syntax'],
    answer: (response) =>
      void response.socket?.end(
        `HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\nconnection: close\r\ncontent-length: 60\r\n\r\n${LIST}`,
      ),
  },
  'reset at once': { codes: ['network'], answer: (response) => void response.socket?.destroy() },
  'no HTTP': {
    codes: ['network', 'syntax'],
    answer: (response) => void response.socket?.end('What do you want?\r\n\r\n'),
  },
  'broken parts': {
    codes: ['network', 'syntax'],
    answer: (response) =>
      void response.socket?.end(
        `HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n${LIST}\r\n`,
      ),
  },
  'another compression than it says': {
    codes: ['network', 'syntax'],
    answer: (response) => response.writeHead(200, { ...json, 'content-encoding': 'br' }).end(LIST),
  },
  'letters of two bytes': {
    codes: ['syntax', 'schema'],
    answer: (response) => response.writeHead(200, json).end(Buffer.from(`\ufeff${LIST}`, 'utf16le')),
  },
  'too busy until a date': {
    codes: ['http'],
    answer: status(429, { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }),
  },
  'too busy, it does not say how long': {
    codes: ['http'],
    answer: status(503, { 'retry-after': '99999999999999999999, soon' }),
  },
  'led to nowhere': { codes: ['network'], answer: status(302, { location: 'http://127.0.0.1:9/list.json' }) },
  'led without an address': { codes: ['http', 'network'], answer: status(302) },
  'half of a list': {
    codes: ['syntax'],
    answer: (response) => response.writeHead(200, json).end(LIST.slice(0, LIST.length / 2)),
  },
  'too large, as it says': {
    codes: ['too-large'],
    answer: (response) =>
      void response.writeHead(200, { ...json, 'content-length': String(65 * 2 ** 20) }).write(' '),
  },
  'too large, without end': {
    codes: ['too-large'],
    isFlood: true,
    answer: (response) => {
      response.writeHead(200, json);
      // More than is read of any list.
      sendOften(response, ' '.repeat(2 ** 20), 80);
    },
  },
};

export interface FaultyServer {
  readonly url: string;
  /** By fault, the address of a list. Each has a server to itself: one that is waited for keeps no other from its turn. */
  readonly lists: Readonly<Record<string, string>>;
  /** A list that another origin keeps to itself. */
  readonly elsewhere: string;
  /** A list of a server that can be switched off, and on again under the same address. */
  readonly wavering: { readonly url: string; stop(): Promise<void>; start(): Promise<void> };
  /** From now on each list comes. */
  mend(): void;
  close(): Promise<void>;
}

/** What lets a page of another origin read a list as if it were its own. */
const SHARED = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Faults</title><script src="/reader.js"></script><script src="/standalone.js"></script>';

/** A list that has not come yet when its page is there, whatever an engine waits for. */
const EARLY = `<script>addEventListener('load', () => setTimeout(() => { document.body.innerHTML = '<vendor-disclosure src="./silent"></vendor-disclosure>'; }));</script>`;

/** @param script the first script of the page */
export async function startFaultyServer(script: string): Promise<FaultyServer> {
  let isWell = false;
  const standalone = await readFile('dist/standalone.js');
  const pages: Readonly<Record<string, readonly [string, string | Buffer]>> = {
    '': ['text/html', PAGE],
    'one.html': [
      'text/html',
      `${PAGE}<vendor-disclosure src="./list.json" sync-url="hash"></vendor-disclosure>`,
    ],
    'early.html': ['text/html', `${PAGE}${EARLY}`],
    'reader.js': ['text/javascript', script],
    'standalone.js': ['text/javascript', standalone],
  };
  const sendList: Answer = (response) => response.writeHead(200, json).end(LIST);
  const answers: readonly Answer[] = [
    (response, request) => {
      const name = decodeURIComponent(request.url?.slice(1) ?? '');
      const page = pages[name];
      if (page) response.writeHead(200, { 'content-type': `${page[0]}; charset=utf-8` }).end(page[1]);
      else (isWell ? sendList : (FAULTS[name]?.answer ?? sendList))(response, request);
    },
    sendList,
    ...[sendList, ...Object.values(FAULTS).map(({ answer }) => answer)].map(
      (answer): Answer =>
        (response, request) => {
          for (const [name, value] of Object.entries(SHARED)) response.setHeader(name, value);
          (isWell ? sendList : answer)(response, request);
        },
    ),
  ];
  const servers = answers.map((answer) => createServer((request, response) => answer(response, request)));
  const [url = '', elsewhere = '', last = '', ...faulty] = await Promise.all(
    servers.map(async (server) => {
      await once(server.listen(0, '127.0.0.1'), 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    }),
  );
  return {
    url,
    lists: Object.fromEntries(
      Object.entries(FAULTS).map(([name, { isOwn }], at) => [
        name,
        isOwn ? `${url}${encodeURIComponent(name)}` : `${faulty[at]}list.json`,
      ]),
    ),
    elsewhere: `${elsewhere}list.json`,
    wavering: {
      url: `${last}list.json`,
      async stop() {
        servers[2]?.closeAllConnections();
        await new Promise((resolve) => servers[2]?.close(resolve));
      },
      async start() {
        await once(servers[2]?.listen(Number(new URL(last).port), '127.0.0.1') as Server, 'listening');
      },
    },
    mend: () => {
      isWell = true;
    },
    async close() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
