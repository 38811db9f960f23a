import { pressDocument } from '#press';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Row } from '../row.js';
import { describeLongShow } from './long-show.js';

const LINES = 500;
/** One quote in so many is long. */
const LONG_EVERY = 8;
const MOST_SECONDS = 3;
const MILLIMETRE = 72 / 25.4;

/** As many lines as no show has; every page of the file is read back. */
export const manyLinesRow: Row = {
  name: `conducteur of ${LINES} segments / pages that are empty or split a number from its line`,
  reach: `≤ ${MOST_SECONDS} s / 0`,
  async measure() {
    const document = describeLongShow(LINES, LONG_EVERY);
    await pressDocument(describeLongShow(10));
    const start = performance.now();
    const bytes = await pressDocument(document);
    const seconds = (performance.now() - start) / 1000;
    const { pages, faulty } = await readPages(bytes);
    return { figure: `${seconds.toFixed(2)} s / ${faulty}`, comparedTo: `${pages} pages, read back with pdf.js`, reached: seconds <= MOST_SECONDS && faulty === 0 };
  },
};

async function readPages(bytes: Uint8Array): Promise<{ readonly pages: number; readonly faulty: number }> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  let faulty = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str.trim(), size: item.height, x: (item.transform as number[])[4] ?? 0, y: height - ((item.transform as number[])[5] ?? 0) }] : []));
    // Between the running head with the heads of columns and parts, and the foot.
    const body = runs.filter(({ y }) => y > 26 * MILLIMETRE && y < height - 18 * MILLIMETRE);
    const alone = body.filter(({ text, size, x, y }) => Math.abs(size - 12) < 0.2 && /^\d+$/.test(text) && x < 22 * MILLIMETRE && !body.some((other) => other.x > x && Math.abs(other.y - y) < 3 * MILLIMETRE));
    if (body.length === 0 || alone.length > 0) faulty += 1;
  }
  const pages = pdf.numPages;
  await pdf.destroy();
  return { pages, faulty };
}
