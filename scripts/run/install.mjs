import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../build/find-sources.mjs';
import { Refusal, step } from './say.mjs';

const stamp = join(root, 'node_modules/.cache/conducteur/installed');

/** Installs exactly what the lock file names, unless that is what is there. */
export function install() {
  if (isInstalled()) return;
  accessSync(root, constants.W_OK); // npm would say the same in twenty lines
  step('installing the packages (once; about a minute)');
  // Under `npm start` the same npm is used again. Building needs the development packages, whatever NODE_ENV says.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = [...npm.slice(1), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(npm[0], args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    throw new Refusal(`npm could not install the packages${error ? ` (${error.message})` : ''}: read its message above, then run the command again.`);
  }
  remember();
}

function isInstalled() {
  if (!existsSync(join(root, 'node_modules'))) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return true;
  // Somebody installed by hand: npm writes this file last.
  const own = statSync(join(root, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (!own || own.mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) return false;
  if (!existsSync(stamp)) remember();
  return true;
}

function remember() {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint());
}

// Compiled packages belong to one system: a folder shared between two is installed again on the other.
const fingerprint = () =>
  createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(`${process.platform} ${process.arch}`).digest('hex');
