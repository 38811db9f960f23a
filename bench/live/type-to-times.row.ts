import { median, percentile } from '../edges/percentile.js';
import { CannotMeasure, type Row } from '../row.js';
import { openDesk } from './open-browser.js';

const LINES = 500;
const KEYS = 20;
const WARM_UP = 5;
const MOST_MS = 16;

/** In the page: for each key that changes the time column, the milliseconds until it stands otherwise. */
const WATCH_TIMES = `
  window.took = [];
  let key = 0;
  addEventListener('keydown', () => { key = performance.now(); }, true);
  // Called as soon as the script that changed the page is done, before it is painted.
  new MutationObserver((changes) => {
    const inTimes = ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[data-column="start"]');
    if (key === 0 || !changes.some(inTimes)) return;
    took.push(performance.now() - key);
    key = 0;
  }).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });`;

/** From a key in a duration until the times of the lines below stand in the page: everything that runs in between. */
export const typeToTimesRow: Row = {
  name: `typing → time column of ${LINES} lines, script`,
  reach: `≤ ${MOST_MS} ms`,
  async measure() {
    const desk = await openDesk(LINES);
    try {
      const page = await (await desk.open()).newPage();
      await page.goto(desk.page);
      const duration = page.locator('tbody tr').nth(3).locator('[data-column="duration"]');
      await duration.waitFor({ timeout: 30_000 });
      await page.evaluate(WATCH_TIMES);
      for (let count = 0; count < WARM_UP + KEYS; count += 1) {
        await duration.locator('b').first().dblclick();
        await duration.locator('input').selectText();
        // Times follow each key; what the first digit alone makes of them is one of those measured.
        await page.keyboard.type(String(41 + (count % 30)), { delay: 120 });
        await page.keyboard.press('Enter');
        // What others are told and what comes back is over before the next key.
        await page.waitForTimeout(250);
      }
      const took = (await page.evaluate<number[]>('took')).slice(-KEYS);
      if (took.length < KEYS) throw new CannotMeasure(`The time column changed for ${took.length} keys of ${2 * KEYS}: say in bench/live/type-to-times.row.ts how a duration is written now.`);
      const figure = median(took);
      return {
        figure: `${figure.toFixed(1)} ms (p95 ${percentile(took, 0.95).toFixed(1)} ms)`,
        comparedTo: `one frame at 60 Hz; median of ${KEYS} keys in Chromium`,
        reached: figure <= MOST_MS,
      };
    } finally {
      await desk.close();
    }
  },
};
