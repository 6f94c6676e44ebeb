// An empty project with the package installed from its tarball, as a consumer has it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };

/** A folder of its own with the packed tarball in it. */
export function pack() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vendor-disclosure-')));
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], options);
  const [{ filename, files }] = JSON.parse(said);
  return {
    folder,
    tarball: join(folder, filename),
    files: files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function install() {
  const packed = pack();
  const { folder, tarball } = packed;
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write('package.json', '{ "type": "module", "private": true }');
  // What `npm ci` fetched is still in npm's cache: the network is asked for what is not.
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], {
    ...options,
    cwd: folder,
  });
  return { ...packed, write };
}

/** Runs a tool of this project; its exit code with all it printed. */
export function run(tool, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(root, 'node_modules', tool), ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    },
  );
  return { status, said: stdout + stderr };
}
