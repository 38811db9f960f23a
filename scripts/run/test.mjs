import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findRedis } from '../../test/start-redis.mjs';
import { build } from '../build.mjs';
import { buildWeb } from '../build-web.mjs';
import { root } from '../build/find-sources.mjs';
import { runNode } from './run-node.mjs';
import { sentenceOf, step } from './say.mjs';

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/**
 * `npm test`: every suite of every runner; its last line is the sum, alone. Resolves to the exit code.
 * Arguments go to jest (paths first); the browser is then left out unless `--e2e` is among them.
 */
export async function test(args) {
  const filters = args.filter((arg) => arg !== '--' && arg !== '--e2e');
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  try {
    await build();
    add(haveRedis());
    for (const project of ['pure', 'neighbours']) add(await runJest(project, filters));
    if ((filters.length === 0 || args.includes('--e2e')) && existsSync(join(root, 'playwright.config.ts'))) add(await runBrowser());
  } catch (error) {
    console.error(sentenceOf(error));
    add({ passed: 0, failed: 1 });
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

async function runJest(project, filters) {
  const results = resultsFile(project);
  const options = ['--selectProjects', project, '--maxWorkers=2', '--passWithNoTests', '--json', `--outputFile=${results}`];
  // jest writes the JSON into the file and, by its own rules, everything a person reads to stderr.
  const code = await runNode([...JEST, ...filters, ...options]);
  const read = readResults(results);
  // A suite that could not even be loaded has no test to count, and would otherwise be silent.
  return judge(`the ${project} suites`, code, read && { passed: read.numPassedTests, failed: read.numFailedTests + read.numRuntimeErrorTestSuites });
}

/** Two at once, each with a product and a browser of its own: one alone leaves half of two cores waiting for the other half. */
const SHARDS = ['1', '2']; // as apps/web/e2e/shard.ts parts them

async function runBrowser() {
  step('running the browser');
  await buildWeb();
  const counts = await Promise.all(SHARDS.map(runShard));
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
}

async function runShard(shard) {
  const results = resultsFile(`browser-${shard}`);
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: results, E2E_SHARD: shard });
  const stats = readResults(results)?.stats;
  return judge(`the browser suites, part ${shard}`, code, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected });
}

function judge(name, code, counts) {
  if (counts && (code === 0 || counts.failed > 0)) return counts;
  console.error(`${name} ended with code ${code} and no failed test: counted as one failure.`);
  return { passed: counts?.passed ?? 0, failed: 1 };
}

function resultsFile(name) {
  const path = join(root, '.test', `results-${name}.json`);
  mkdirSync(join(root, '.test'), { recursive: true });
  rmSync(path, { force: true }); // an older run's must not be counted when this one writes none
  return path;
}

function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function haveRedis() {
  if (!process.env.CONDUCTEUR_TEST_REDIS_URL && !findRedis()) installRedis();
  if (process.env.CONDUCTEUR_TEST_REDIS_URL || findRedis()) return { passed: 0, failed: 0 };
  const ci = Boolean(process.env.CI);
  console.error(`The Redis suites are ${ci ? 'missing, which counts as a failure here' : 'skipped'}: there is no redis-server on the PATH.`);
  return { passed: 0, failed: ci ? 1 : 0 };
}

function installRedis() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  step('installing redis-server with apt, which the Redis suites need');
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  const install = () => apt('install', '-y', '-qq', '--no-install-recommends', 'redis-server');
  if (!install() && apt('update', '-qq')) install();
}
