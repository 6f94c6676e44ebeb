// Starts WebKitGTK's driver on a free port and a screen of its own, until this process ends or it is stopped.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { engines, findWebKitDriver, onScreen } from './browser.mjs';

/**
 * What webdriverio is to be asked for to get a MiniBrowser from the driver.
 * @param pageLoadStrategy `none` answers as soon as a page is asked for, `normal` once all of it is loaded
 */
export const webkitCapabilities = (pageLoadStrategy = 'normal') => ({
  browserName: 'MiniBrowser',
  pageLoadStrategy,
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: engines.webkit.find(), args: ['--automation'] },
});

export async function startWebKitDriver() {
  const port = await freePort();
  const [command, ...args] = [...onScreen, findWebKitDriver(), '--host=127.0.0.1', `--port=${port}`];
  // A process group of its own, so that the screen ends with the driver.
  const driver = spawn(command, args, { stdio: 'ignore', detached: true });
  let isStopped = false;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    try {
      process.kill(-driver.pid);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  process.once('exit', stop);
  const deadline = Date.now() + 20_000;
  while (!(await isOpen(port))) {
    if (driver.exitCode !== null || Date.now() > deadline) throw new Error('WebKitWebDriver did not start.');
    await wait(100);
  }
  return { port, stop };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function isOpen(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
      .once('connect', () => {
        socket.destroy();
        resolve(true);
      })
      .once('error', () => resolve(false));
  });
}
