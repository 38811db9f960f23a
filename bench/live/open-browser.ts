import { chromium, type BrowserContext } from '@playwright/test';
import { createServer, type AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { fillRundown } from '../edges/fill-rundown.js';
import { openBenchDatabase } from '../edges/open-bench-database.js';
import { startProcess } from '../edges/start-process.js';

/** The desk of one rundown in a real browser, signed in, before anything is loaded. */
export interface OpenDesk {
  /** Address of the rundown's page. */
  readonly page: string;
  /** A browser with nothing kept. */
  open(): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Starts the product with a rundown of so many lines, and a browser. */
export async function openDesk(lines: number): Promise<OpenDesk> {
  const database = await openBenchDatabase();
  const { cookie, episodeId } = await fillRundown(database.url, lines);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const api = await startProcess('../../apps/api/src/main.js', { DATABASE_URL: database.url, WORKER: 'none', PORT: String(port), PUBLIC_URL: origin });
  const { findBrowser } = (await import(pathToFileURL('test/find-browser.mjs').href)) as { findBrowser(): Promise<string> };
  const browser = await chromium.launch({ executablePath: process.env['CONDUCTEUR_TEST_BROWSER'] ?? (await findBrowser()), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  const [name, value] = cookie.split('=') as [string, string];
  return {
    page: `${origin}/emissions/${episodeId}`,
    async open() {
      // What watches is script of ours in somebody else's page: the page's own policy would refuse it.
      const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1440, height: 900 }, bypassCSP: true });
      await context.addCookies([{ name, value, url: origin }]);
      return context;
    },
    async close() {
      await browser.close();
      await api.stop();
      await database.close();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
