// Finds programs that are installed and, as root on Debian, installs what is not.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program: as it is named, by the first of its names that is found, or at a place of its own; undefined where it is not there. */
export function findProgram(named, names, places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...(named ? [named] : []),
    ...names.flatMap((name) => ['/usr/bin', ...folders].map((folder) => join(folder, name))),
    ...places,
  ];
  return candidates.find(isExecutable);
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param wanted of each program the lots of packages that it may come in, of which the first that there is gets installed */
export function install(wanted) {
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  apt('update');
  for (const lots of wanted) lots.some((lot) => apt('install', '-y', '--no-install-recommends', ...lot));
}

/** @returns whether it did so */
function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=900', '-q', ...words], { stdio: 'inherit', env })
      .status === 0
  );
}
