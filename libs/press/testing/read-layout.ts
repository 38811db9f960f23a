import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text where it stands: points from the left and top edges of its page, to its baseline; `size` of its letters. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Every page of a PDF as its runs of text, top to bottom. */
export async function readLayout(bytes: Uint8Array): Promise<readonly (readonly PlacedText[])[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str.trim(), x: (item.transform as number[])[4] ?? 0, y: height - ((item.transform as number[])[5] ?? 0), size: item.height }] : []));
    pages.push(runs.sort((one, other) => one.y - other.y || one.x - other.x));
  }
  await pdf.destroy();
  return pages;
}
