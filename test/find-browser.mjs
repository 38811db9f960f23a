import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const root = fileURLToPath(new URL('..', import.meta.url));

/** The browser of the tests when CONDUCTEUR_TEST_BROWSER names none: an installed one, else the one that comes with the packages. */
export async function findBrowser() {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  // A folder for each user: what one unpacks no other may run.
  const folder = join(tmpdir(), `conducteur-browser-${version}-${process.getuid?.() ?? 'own'}`);
  if (!existsSync(folder)) unpackInto(folder);
  const libraries = join(folder, 'al2023/lib');
  const others = (process.env['LD_LIBRARY_PATH'] ?? '').split(':').filter((path) => path !== '' && path !== libraries);
  process.env['LD_LIBRARY_PATH'] = [libraries, ...others].join(':');
  process.env['FONTCONFIG_PATH'] ??= join(folder, 'fonts');
  return join(folder, 'chromium');
}

/** Whole or not at all, whoever else unpacks at the same moment. The package knows no folder but that for temporary files, which only a new process has elsewhere. */
function unpackInto(folder) {
  const own = mkdtempSync(`${folder}-`);
  try {
    const script = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
    // Makes the package unpack the libraries it needs beside its browser.
    const env = { ...process.env, NODE_OPTIONS: '', TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env });
    // The package's fonts are looked for where it would have put them.
    const fonts = join(own, 'fonts/fonts.conf');
    writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')));
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
