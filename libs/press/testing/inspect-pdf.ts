import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF is made of, apart from its text. */
export interface InspectedPdf {
  /** Fonts in use, by name, and whether the file brings each along. */
  readonly fonts: Readonly<Record<string, boolean>>;
  /** Where the links lead, in order. */
  readonly links: readonly string[];
  /** What is said of drawings to those who do not see them, in order. */
  readonly alternatives: readonly string[];
  /** Kinds of tagged things, each once, in alphabetical order. */
  readonly roles: readonly string[];
}

/** Looks into a PDF with pdf.js; slower than reading its text. */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const fonts: Record<string, boolean> = {};
  const links: string[] = [];
  const roles = new Set<string>();
  const alternatives: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== OPS.setFont) continue;
      const font = page.commonObjs.get((argsArray as string[][])[index]?.[0] ?? '') as { name: string; missingFile: boolean };
      fonts[font.name.replace(/^[A-Z]{6}\+/, '')] = !font.missingFile;
    }
    links.push(...((await page.getAnnotations()) as { url?: string }[]).flatMap(({ url }) => url ?? []));
    collectRoles(await page.getStructTree(), roles, alternatives);
  }
  await pdf.destroy();
  return { fonts, links, alternatives, roles: [...roles].sort() };
}

interface Tagged {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly unknown[];
}

function collectRoles(tagged: Tagged | null, roles: Set<string>, alternatives: string[]): void {
  if (tagged?.role !== undefined) roles.add(tagged.role);
  if (tagged?.role === 'Figure' && tagged.alt !== undefined) alternatives.push(tagged.alt);
  for (const child of tagged?.children ?? []) collectRoles(child as Tagged, roles, alternatives);
}
