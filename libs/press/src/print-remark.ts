import type { ConducteurDocument } from '#print';
import type { FittedDocument } from './fit-to-fonts.js';
import { STAND_IN } from './fit-to-fonts.js';

/** The fitted document; where something could not be drawn, a last list says what. */
export function withPrintRemark({ document, missing, droppedEmoji }: FittedDocument<ConducteurDocument>): ConducteurDocument {
  const { words } = document;
  const codes = missing.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const entries = [
    ...(codes.length > 0 ? [`${words.missingCharacters} ${STAND_IN} = ${codes.join(', ')}`] : []),
    ...(droppedEmoji > 0 ? [`${words.droppedEmoji} ${droppedEmoji}`] : []),
  ];
  if (entries.length === 0) return document;
  const list = { title: words.printTitle, entries: entries.map((text) => ({ mark: '', text, detail: '' })) };
  return { ...document, lists: [...document.lists, list] };
}
