// The commands of package.json. Plain Node without any package until `install` is through.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/find-sources.mjs';
import { Refusal, sentenceOf } from './run/say.mjs';

/** Each command gets the arguments after its name and resolves to the exit code. */
const COMMANDS = {
  start: async (args) => (await import('./run/start.mjs')).start(readFlags(args)),
  worker: async () => (await import('./run/start.mjs')).startWorker(),
  dev: async (args) => (await import('./run/dev.mjs')).dev(readFlags(args)),
  test: async (args) => (await import('./run/test.mjs')).test(args),
  typecheck: async () => (await import('./run/typecheck.mjs')).typecheck(),
  bench: (args) => runBuilt('dist/bench/main.js', args),
  'bench:editorial': (args) => runBuilt('dist/bench/editorial.js', args),
  'bench:planner': (args) => runBuilt('dist/bench/planner.js', args),
  'bench:live': async (args) => {
    await (await import('./build-web.mjs')).buildWeb();
    return runBuilt('dist/bench/live.js', args, { NODE_ENV: 'production' });
  },
  'bench:print': (args) => runBuilt('dist/bench/print.js', args, { NODE_ENV: 'production' }),
  'bench:search': (args) => runBuilt('dist/bench/search.js', args, { NODE_ENV: 'production' }),
  'bench:messages': (args) => runBuilt('dist/bench/messages.js', args, { NODE_ENV: 'production' }),
  'chaos:messages': (args) => runBuilt('dist/bench/chaos-messages.js', args, { NODE_ENV: 'production' }),
  'schema:write': () => runBuilt('scripts/schema.mjs', ['write']),
  'schema:check': () => runBuilt('scripts/schema.mjs', ['check']),
};

async function runBuilt(script, args, env) {
  const [{ build }, { runNode }] = await Promise.all([import('./build.mjs'), import('./run/run-node.mjs')]);
  await build();
  return runNode([script, ...args], env);
}

function readFlags(args) {
  const flags = { demo: false, port: undefined };
  const rest = args.filter((arg) => arg !== '--');
  while (rest.length > 0) {
    const [name, value] = rest.shift().split('=', 2);
    if (name === '--demo') flags.demo = true;
    else if (name === '--port') flags.port = value ?? rest.shift() ?? '';
    else throw new Refusal(`“${name}” is not known: there are --demo and --port NUMBER.`);
  }
  return flags;
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Refusal(`Conducteur needs Node 20.19 or newer and this is ${process.versions.node}: install a newer one from nodejs.org.`);
  }
}

try {
  refuseOldNode();
  const [name, ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) throw new Refusal(`Say which command: ${Object.keys(COMMANDS).join(', ')}.`);
  process.chdir(root);
  if (!existsSync(join(root, 'package-lock.json'))) throw new Refusal(`${root} is not a whole checkout: package-lock.json is missing.`);
  const { install } = await import('./run/install.mjs');
  install();
  process.exitCode = await command(args);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
// What is still open here, such as a signal handler or a watcher, has nothing left to do.
process.exit();
