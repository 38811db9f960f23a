// The command line: installs what is missing, builds what is stale, then runs in this very process. Only the result goes to stdout.
import { existsSync } from 'node:fs';
import { sentenceOf } from './run/say.mjs';

const program = new URL('../dist/apps/cli/src/main.js', import.meta.url);

function giveUp(line) {
  process.stderr.write(`conducteur: ${line}\n`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) giveUp(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);

try {
  const { install } = await import('./run/install.mjs');
  install();
} catch (fault) {
  giveUp(sentenceOf(fault));
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
