import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCoverage, type Coverage } from './read-coverage.js';

/** A font for what the house's own cannot draw; its files are read when a document first needs them. */
export interface OtherFont {
  /** As the typesetter knows it, and as the remark names it. */
  readonly family: string;
  readonly blobs: () => readonly Buffer[];
  readonly covers: Coverage;
}

const { resolve } = createRequire(import.meta.url);

/** In the order of the pages: what two of them can draw is drawn by the first. Their packages let only their own door be asked for. */
const OTHER_FONTS: readonly OtherFont[] = [
  otherFont('Noto Naskh Arabic', /[\p{Script=Arabic}\u060c\u061b\u061f\u0640\u200c\u200d]/u, () => filesOf('@embedpdf/fonts-arabic', 'NotoNaskhArabic-Regular.ttf', 'NotoNaskhArabic-Bold.ttf')),
  otherFont('Noto Sans Hebrew', /\p{Script=Hebrew}/u, () => filesOf('@embedpdf/fonts-hebrew', 'NotoSansHebrew-Regular.ttf', 'NotoSansHebrew-Bold.ttf')),
  otherFont('Noto Emoji', /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u, () => [resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf')]),
  otherFont('Noto Sans S Chinese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u, () => filesOf('@embedpdf/fonts-sc', 'NotoSansHans-Regular.otf')),
];

/** The first font that can draw a code point; undefined: none. */
export const otherFontOf = (codePoint: number): OtherFont | undefined => OTHER_FONTS.find(({ covers }) => covers(codePoint));

/** `script` says what a font is asked for at all, so that no file is read for a text in another script. */
function otherFont(family: string, script: RegExp, files: () => readonly string[]): OtherFont {
  let blobs: readonly Buffer[] | undefined;
  let coverage: Coverage | undefined;
  const read = () => (blobs ??= files().map((file) => readFileSync(file)));
  return {
    family,
    blobs: read,
    covers: (codePoint) => {
      if (!script.test(String.fromCodePoint(codePoint))) return false;
      const [regular] = read();
      if (regular === undefined) return false;
      return (coverage ??= readCoverage(regular))(codePoint);
    },
  };
}

const filesOf = (packageName: string, ...names: readonly string[]): readonly string[] => names.map((name) => join(dirname(resolve(packageName)), '..', 'fonts', name));
