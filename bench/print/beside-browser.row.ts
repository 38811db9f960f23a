import { pressDocument } from '#press';
import { chromium } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { median } from '../edges/percentile.js';
import type { Row } from '../row.js';
import { describeLongShow } from './long-show.js';
import { writeShowPage } from './show-page.js';

const LINES = 40;
const ROUNDS = 9;
const LEAST = 3;

/** The same pages by a headless Chromium that is started for the print, as ours are by a press that is; and by one that is kept running. */
export const besideBrowserRow: Row = {
  name: `conducteur of ${LINES} segments beside headless Chromium`,
  reach: `≥ ${LEAST} × faster`,
  async measure() {
    const document = describeLongShow(LINES);
    const page = writeShowPage(document);
    const { findBrowser } = (await import(pathToFileURL('test/find-browser.mjs').href)) as { findBrowser(): Promise<string> };
    const launch = async () => chromium.launch({ executablePath: process.env['CONDUCTEUR_TEST_BROWSER'] ?? (await findBrowser()), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
    const kept = await launch();
    try {
      const print = async (browser: typeof kept) => {
        const tab = await browser.newPage();
        await tab.setContent(page, { waitUntil: 'load' });
        const bytes = await tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: '<span style="font-size:7pt"><span class="pageNumber"></span> / <span class="totalPages"></span></span>' });
        await tab.close();
        return bytes;
      };
      const took = { ours: [] as number[], warm: [] as number[], started: [] as number[] };
      await pressDocument(document);
      await print(kept);
      for (let round = 0; round < ROUNDS; round += 1) {
        took.ours.push(await timed(() => pressDocument(document)));
        took.warm.push(await timed(() => print(kept)));
        took.started.push(await timed(async () => {
          const browser = await launch();
          await print(browser);
          await browser.close();
        }));
      }
      const [ours, warm, started] = [median(took.ours), median(took.warm), median(took.started)];
      return {
        figure: `${(warm / ours).toFixed(1)} × (${ours.toFixed(0)} ms)`,
        comparedTo: `Chromium kept running ${warm.toFixed(0)} ms, started for each print ${started.toFixed(0)} ms (${(started / ours).toFixed(1)} ×)`,
        reached: warm / ours >= LEAST,
      };
    } finally {
      await kept.close();
    }
  },
};

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
