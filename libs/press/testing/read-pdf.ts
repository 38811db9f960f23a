import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of the PDF gets: the text of each page with single spaces, and what the file says of itself. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly createdAt: string | null;
  readonly tagged: boolean;
  /** Headings of the outline, in order. */
  readonly outline: readonly string[];
}

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the bytes away from whoever gave them.
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' '));
  }
  const { info } = await pdf.getMetadata();
  const facts = info as { Title?: string; Language?: string; CreationDate?: string };
  const mark = await pdf.getMarkInfo();
  const outline = (await pdf.getOutline()) ?? [];
  await pdf.destroy();
  return {
    pages,
    title: facts.Title ?? null,
    language: facts.Language ?? null,
    createdAt: facts.CreationDate ?? null,
    tagged: (mark as { Marked?: boolean } | null)?.Marked ?? false,
    outline: outline.flatMap(flatten),
  };
}

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

function flatten(entry: Entry): string[] {
  return [entry.title, ...entry.items.flatMap(flatten)];
}
