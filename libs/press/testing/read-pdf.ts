import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of the PDF gets: the text of each page with single spaces, and what the file says of itself. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly createdAt: string | null;
  readonly tagged: boolean;
  /** Headings of the outline, in order. */
  readonly outline: readonly string[];
  /** Fonts in use, by name, and whether the file brings each along. */
  readonly fonts: Readonly<Record<string, boolean>>;
  /** Where the links lead, in order. */
  readonly links: readonly string[];
  /** Kinds of tagged things, each once, in alphabetical order. */
  readonly roles: readonly string[];
}

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the bytes away from whoever gave them.
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  const fonts: Record<string, boolean> = {};
  const links: string[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== OPS.setFont) continue;
      const font = page.commonObjs.get((argsArray as string[][])[index]?.[0] ?? '') as { name: string; missingFile: boolean };
      fonts[font.name.replace(/^[A-Z]{6}\+/, '')] = !font.missingFile;
    }
    links.push(...((await page.getAnnotations()) as { url?: string }[]).flatMap(({ url }) => url ?? []));
    collectRoles(await page.getStructTree(), roles);
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
    fonts,
    links,
    roles: [...roles].sort(),
  };
}

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

function flatten(entry: Entry): string[] {
  return [entry.title, ...entry.items.flatMap(flatten)];
}

interface Tagged {
  readonly role?: string;
  readonly children?: readonly unknown[];
}

function collectRoles(tagged: Tagged | null, roles: Set<string>): void {
  if (tagged?.role !== undefined) roles.add(tagged.role);
  for (const child of tagged?.children ?? []) collectRoles(child as Tagged, roles);
}
