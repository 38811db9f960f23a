import { sayOtherFonts, type CallsDocument, type ConducteurDocument, type PaperWords, type PrintDocument, type PrintLocale } from '#print';
import { fitToFonts, STAND_IN, type FittedDocument } from './fit-to-fonts.js';
import { readFonts } from './fonts.js';
import type { Coverage } from './read-coverage.js';

/** The fitted conducteur; where something could not be drawn, a last list says what. */
export function withPrintRemark(fitted: FittedDocument<ConducteurDocument>): ConducteurDocument {
  const { document } = fitted;
  const remarks = sayMissing(fitted);
  if (remarks.length === 0) return document;
  const list = { title: document.words.printTitle, entries: remarks.map((text) => ({ mark: '', text, detail: '' })) };
  return { ...document, lists: [...document.lists, list] };
}

/** Papers whose last lines say what could not be drawn; on a conducteur a list of its own does. */
type Letter = Exclude<PrintDocument, ConducteurDocument>;

/** The letter as the fonts can draw it; where something could not be drawn, its last lines say what. */
export function fitLetter<One extends Letter>(letter: One, covers: Coverage): One {
  // The file's name and the running heads repeat what the page says once: an emoji is counted where it was written.
  const once = fitToFonts({ ...letter, documentTitle: '', running: [] }, covers);
  return { ...fitToFonts(letter, covers).document, remarks: sayMissing(once) };
}

/** Each of the letters of a bundle for itself: it says what it could not draw to whoever gets it. */
export function fitCalls(document: CallsDocument, covers: Coverage): CallsDocument {
  return { ...fitLetter({ ...document, sheets: [] }, covers), sheets: document.sheets.map((sheet) => fitLetter(sheet, covers)) };
}

function sayMissing({ document, missing, droppedEmoji }: FittedDocument<{ readonly locale: PrintLocale; readonly words: PaperWords }>): readonly string[] {
  const { locale, words } = document;
  const others = readFonts().othersFor(JSON.stringify(document)).map(({ family }) => family);
  const codes = missing.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return [
    ...(others.length > 0 ? [sayOtherFonts(others, locale)] : []),
    ...(codes.length > 0 ? [`${words.missingCharacters} ${STAND_IN} = ${codes.join(', ')}`] : []),
    ...(droppedEmoji > 0 ? [`${words.droppedEmoji} ${droppedEmoji}`] : []),
  ];
}
