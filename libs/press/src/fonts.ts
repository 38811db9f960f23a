import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readCoverage, type Coverage } from './read-coverage.js';

/** The only families that pages are set in, by their files; nothing is ever taken from the machine. */
const FONT_FILES = {
  sans: [
    'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  ],
  serif: ['source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
};

/** The fonts of the pages, and what can be drawn with them. */
export interface Fonts {
  readonly blobs: readonly Buffer[];
  /** True when one family has the character in every weight used: the templates name each family as the other's stand-in. */
  readonly covers: Coverage;
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
  return {
    blobs: families.flat(),
    covers: (codePoint) => coverages.some((family) => family.every((covers) => covers(codePoint))),
  };
}
