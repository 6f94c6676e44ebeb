import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { engines, type EngineName } from '../../../.ci/browser.mjs';
import { publishedHeaders } from '../../helpers/published-headers.js';
import { serveSite } from '../../helpers/site.js';
import { PATIENCE } from '../../helpers/start-browser.js';
import { gapOf, type Ability } from './gaps.js';
import { ReaderPage } from './reader-page.js';
import { holdStage } from './stage.js';

/** The engine that `ENGINE` names. */
export const ENGINE = (process.env['ENGINE'] ?? 'chromium') as EngineName;

/** A test of the demonstration pages in the engine that `ENGINE` names; one that cannot be asked is listed with the reason. */
type Journey = (title: string, play: (demo: ReaderPage) => Promise<void>, ...needs: Ability[]) => void;

/** Opening a page of WebKitGTK starts a browser, which costs as much as many a journey: there journeys share a window, and nothing else, since each has an origin of its own. */
const SHARE_WINDOW = ENGINE === 'webkit';

/**
 * For the tests of a file: serves the pages to them, in an engine.
 * @param isWhole with what a browser has around a page
 */
export function startJourneys(isWhole = false): Journey {
  const { get, leave } = holdStage(ENGINE, isWhole, serveReadSite);
  before(get);
  after(leave);
  return (title, play, ...needs) => {
    const skip = gapOf(ENGINE, needs) ?? false;
    test(`${engines[ENGINE].name}: ${title}`, { skip, timeout: 3 * PATIENCE }, async () => {
      const stage = await get();
      const own = await stage.site.again();
      let isWell = false;
      try {
        stage.page ??= await stage.engine.open();
        const demo = new ReaderPage(stage.page, own.url);
        await play(demo);
        await demo.isWell();
        isWell = true;
      } finally {
        if (!isWell || !SHARE_WINDOW) {
          await stage.page?.close();
          stage.page = undefined;
        }
        own.close();
      }
    });
  };
}

/** The pages, each with the reader in it. */
export const serveReadSite = async (): ReturnType<typeof serveSite> =>
  serveSite(withReader(await bundleReader()));

export async function bundleReader(): Promise<string> {
  const entry = fileURLToPath(new URL('./reader.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false });
  return outputFiles[0]?.text ?? '';
}

/** Gives each page the reader as its first script, so that nothing that goes wrong is missed; and one page that is blank. */
function withReader(script: string): Plugin {
  const tag = '<script src="/reader.js"></script>';
  return {
    name: 'reader',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://site');
        const send = (type: string, body: string): void => {
          response.setHeader('Content-Type', `${type}; charset=utf-8`);
          response.end(body);
        };
        if (pathname === '/reader.js') send('text/javascript', script);
        else if (pathname === '/blank.html')
          send('text/html', `<!doctype html><html lang="en"><head>${tag}<title>Blank</title></head></html>`);
        else if (/^\/(?:(?:brightmeadow|desk)\/)?[\w-]*(\.html)?$/.test(pathname)) {
          const path = pathname.replace(/\/$/, '/index.html');
          Promise.all([readFile(`.site${path}`, 'utf8'), publishedHeaders(path)]).then(([page, headers]) => {
            for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
            send('text/html', page.replace('<head>', `<head>${tag}`));
          }, next);
        } else next();
      });
    },
  };
}
