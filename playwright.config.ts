import { defineConfig } from '@playwright/test';
import { ELSEWHERE, OUTPUT, SESSION } from './apps/web/e2e/shard.js';
// @ts-expect-error -- plain JavaScript, without declarations
import { findBrowser } from './test/find-browser.mjs';

// Found once: the processes that run the tests read this file too.
const browser = (process.env['CONDUCTEUR_TEST_BROWSER'] ??= await findBrowser());

/** The whole job in a real browser, against the built product on a real PostgreSQL. */
export default defineConfig({
  testDir: 'apps/web/e2e',
  testMatch: '*.e2e.ts',
  globalSetup: './apps/web/e2e/start-product.ts',
  outputDir: OUTPUT,
  workers: 1,
  retries: 0,
  // How fast a busy machine answers is no test's truth.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // The runner asks for JSON by naming a file; a person reads the list.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: process.env['E2E_BASE_URL'] ?? '',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser,
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
        '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'entrance', testMatch: 'entrance.e2e.ts' },
    { name: 'desk', testIgnore: [/\/entrance\.e2e\.ts$/, ...ELSEWHERE], dependencies: ['entrance'], use: { storageState: SESSION } },
  ],
});
