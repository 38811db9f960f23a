import type { Coverage } from './read-coverage.js';

/** Drawn in place of a character that no font has. */
export const STAND_IN = '□';

/** A document whose every text the fonts can draw, and what had to change for it. */
export interface FittedDocument<Document> {
  readonly document: Document;
  /** Characters replaced by the stand-in, each once, in code point order. */
  readonly missing: readonly string[];
  /** Emoji left out, repetitions counted. */
  readonly droppedEmoji: number;
}

const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;
/** Marks that no page shows: controls, joiners, direction and variation marks, soft hyphens, the frame of a keycap. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}\u20e3]/u;

/**
 * Makes every text of a plain JSON document printable: an emoji that no font has is left out with the space before it,
 * any other character is replaced by a box, and both are reported.
 */
export function fitToFonts<Document>(document: Document, covers: Coverage): FittedDocument<Document> {
  const missing = new Set<string>();
  let droppedEmoji = 0;
  const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

  const fitText = (text: string): string => {
    const plain = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ');
    if (drawable(plain)) return plain;
    let fitted = '';
    for (const { segment } of graphemes.segment(plain)) {
      if (EMOJI.test(segment) && !drawable(withoutInvisible(segment))) {
        droppedEmoji += 1;
        fitted = fitted.replace(/ $/, '');
      } else fitted += fitCharacters(segment);
    }
    return fitted.trim() === '' ? STAND_IN : fitted.replace(/^ +/, '');
  };

  const fitCharacters = (segment: string): string => {
    let fitted = '';
    for (const character of segment) {
      if (drawable(character) || (joinsArabic(character, fitted) && covers(character.codePointAt(0) ?? 0))) fitted += character;
      else if (!INVISIBLE.test(character)) {
        missing.add(character);
        fitted += STAND_IN;
      }
    }
    return fitted;
  };

  const drawable = (text: string): boolean => {
    for (const character of text) {
      if (character === '\n') continue;
      if (INVISIBLE.test(character) || !covers(character.codePointAt(0) ?? 0)) return false;
    }
    return true;
  };

  const fitted = mapTexts(document, fitText);
  return { document: fitted, missing: [...missing].sort(), droppedEmoji };
}

/** Between letters that are joined a joiner is part of the spelling; everywhere else it is dropped. */
const joinsArabic = (character: string, before: string): boolean => /[\u200c\u200d]/.test(character) && /\p{Script=Arabic}$/u.test(before);

const withoutInvisible = (text: string): string => text.replace(new RegExp(INVISIBLE, 'gu'), '');

function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return node === '' ? '' : change(node);
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([key, entry]) => [key, walk(entry)]));
  };
  return walk(value) as Value;
}
