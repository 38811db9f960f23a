import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { otherFontOf, type OtherFont } from './other-fonts.js';
import { readCoverage, type Coverage } from './read-coverage.js';

/** The families that pages are set in, by their files; nothing is ever taken from the machine. */
const FONT_FILES = {
  sans: [
    'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  ],
  serif: ['source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
};

/** What the house's own fonts may lack: nearly every text has none of it. */
const BEYOND_LATIN = /[\u0250-\u1fff\u200c-\u200d\u2070-\u{10ffff}]/gu;

/** The fonts of the pages, and what can be drawn with them. */
export interface Fonts {
  readonly blobs: readonly Buffer[];
  /** True when one family has the character in every weight used, the templates name each family as the other's stand-in; or when one of the other fonts has it. */
  readonly covers: Coverage;
  /** The other fonts that a text needs, each once, in their own order; empty for nearly every paper. */
  readonly othersFor: (text: string) => readonly OtherFont[];
}

/** Reads the fonts once for the life of the thread; a missing file throws. */
export function readFonts(): Fonts {
  fonts ??= load();
  return fonts;
}

let fonts: Fonts | undefined;

function load(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const read = (file: string): Buffer => readFileSync(resolve(`@expo-google-fonts/${file}`));
  const families = Object.values(FONT_FILES).map((files) => files.map(read));
  const coverages = families.map((blobs) => blobs.map(readCoverage));
  const house: Coverage = (codePoint) => coverages.some((family) => family.every((covers) => covers(codePoint)));
  return {
    blobs: families.flat(),
    covers: (codePoint) => house(codePoint) || otherFontOf(codePoint) !== undefined,
    othersFor: (text) => {
      const needed = new Set<OtherFont>();
      for (const [character] of text.matchAll(BEYOND_LATIN)) {
        const codePoint = character.codePointAt(0) ?? 0;
        const font = house(codePoint) ? undefined : otherFontOf(codePoint);
        if (font !== undefined) needed.add(font);
      }
      return [...needed].sort((one, other) => (one.family < other.family ? -1 : 1));
    },
  };
}
