import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text and where its baseline begins, in millimetres from the top left corner of its page. */
export interface PlacedText {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** In points. */
  readonly size: number;
}

/** Where each text of a PDF stands, in reading order. */
export async function readPlaces(bytes: Uint8Array): Promise<readonly PlacedText[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const placed: PlacedText[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
      placed.push({ page: number, text: item.str, left: millimetres(x), top: millimetres(height - y), size: Math.round(Math.hypot(c, d) * 2) / 2 });
    }
  }
  await pdf.destroy();
  return placed;
}

const millimetres = (points: number): number => (points * 25.4) / 72;
