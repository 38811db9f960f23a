// The command line: installs what is missing, builds what is stale, then runs in this very process. Only the result goes to stdout.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = new URL('../dist/apps/cli/src/main.js', import.meta.url);

function giveUp(line) {
  process.stderr.write(`conducteur: ${line}\n`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) giveUp(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);

if (!existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) {
  process.stderr.write('conducteur: installing packages, once…\n');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) giveUp('the packages could not be installed: check the network, then run `npm ci` and read what it says.');
}

try {
  const { build } = await import('./build.mjs');
  await build();
} catch (fault) {
  // A folder that cannot be written, with a build in it, is as good as a fresh one.
  const readOnly = ['EACCES', 'EPERM', 'EROFS'].includes(fault.code);
  if (!readOnly || !existsSync(program)) giveUp(`the build failed: ${fault.message}`);
}

const { main } = await import(program.href);
process.exitCode = await main(process.argv.slice(2));
