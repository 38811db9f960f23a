import type { Column } from './membership.js';

type Sentences = readonly [french: string, english: string];

const NAMES: { readonly [Known in Exclude<Column, `custom:${string}`>]: Sentences } = {
  title: ['le titre', 'the title'],
  objective: ['l’objectif', 'the objective'],
  duration: ['la durée', 'the duration'],
  people: ['les personnes', 'the people'],
  content: ['le contenu', 'the content'],
  technique: ['la technique', 'the technique'],
  notes: ['les notes', 'the notes'],
};

/** A column in the middle of a sentence, in both languages. */
export const sayColumn = (column: Column): Sentences => NAMES[column as keyof typeof NAMES] ?? ['cette colonne', 'this column'];

/** « le titre, la durée et les notes ». */
export function sayColumns(columns: readonly Column[]): Sentences {
  const said = columns.map((column): Sentences => (column.startsWith('custom:') ? ['des colonnes du studio', 'some of the studio’s columns'] : sayColumn(column)));
  const joined = (at: 0 | 1, and: string) => [...new Set(said.map((sentence) => sentence[at]))].reduce((text, name, index, all) => (index === 0 ? name : `${text}${index === all.length - 1 ? ` ${and} ` : ', '}${name}`), '');
  return [joined(0, 'et'), joined(1, 'and')];
}
