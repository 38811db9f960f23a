import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotMeasure, type Row } from '../row.js';

/** A fresh clone: `npm ci` by itself, then `npm start` until it listens, then a second start. */
export const freshCloneRow: Row = {
  name: 'fresh clone to listening, beyond npm ci / second start / packages',
  reach: '≤ 20 s / ≤ 5 s / ≤ 950',
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'conducteur-clone-'));
    chmodSync(folder, 0o755); // as git clone makes one; below a private folder, root's database would lie elsewhere and stay
    try {
      execFileSync('git', ['clone', '--quiet', '.', folder]);
      install(folder); // fills npm's cache: `npm start` must not be the only one that finds it warm
      const installed = timed(() => install(folder));
      rmSync(join(folder, 'node_modules'), { recursive: true });
      const first = await secondsUntilListening(folder);
      const second = await secondsUntilListening(folder);
      const packages = countPackages(folder);
      const beyond = first - installed;
      return {
        figure: `${beyond.toFixed(1)} s / ${second.toFixed(1)} s / ${packages}`,
        comparedTo: `npm ci ${installed.toFixed(1)} s, whole first start ${first.toFixed(1)} s`,
        reached: beyond <= 20 && second <= 5 && packages <= 950,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function install(folder: string): void {
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    throw new CannotMeasure('npm ci failed in a fresh clone: read its message above, then measure again.');
  }
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return (performance.now() - start) / 1000;
}

/** Starts the product, waits for its last screen, stops it. */
async function secondsUntilListening(folder: string): Promise<number> {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: join(folder, '.data'), PORT: '' };
  const start = performance.now();
  const child = spawn('npm', ['start', '--', '--port', '0'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'close');
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('Conducteur is ready')) break;
  }
  const seconds = (performance.now() - start) / 1000;
  child.kill('SIGTERM');
  await gone;
  if (!said.includes('Conducteur is ready')) throw new Error(`npm start did not come up: ${said}`);
  return seconds;
}

/** Packages that the lock file made npm put on this machine. */
function countPackages(folder: string): number {
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as { packages: object };
  return Object.keys(lock.packages).length;
}
