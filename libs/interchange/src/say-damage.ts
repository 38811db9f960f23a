import type { Language } from '#rundown';
import type { Damage } from './find-damage.js';
import type { JsonDamaged } from './parse-json.js';

const WORDS: Readonly<Record<Language, Readonly<Record<Damage['code'], (expected: string) => string>> & { json: (line: string) => string; at: (line: number, column: number) => string; document: string }>> = {
  fr: {
    missing: () => 'manque',
    wrongType: (expected) => `n’est pas du type attendu (${expected})`,
    wrongValue: (expected) => `n’a pas la valeur attendue (${expected})`,
    empty: () => 'est vide',
    malformed: (expected) => `n’a pas la forme attendue (${expected})`,
    repeated: (expected) => `répète l’identifiant « ${expected} »`,
    json: (place) => `ce n’est pas du JSON lisible${place}`,
    at: (line, column) => ` (ligne ${line}, colonne ${column})`,
    document: 'le document',
  },
  en: {
    missing: () => 'is missing',
    wrongType: (expected) => `is not of the expected type (${expected})`,
    wrongValue: (expected) => `does not have the expected value (${expected})`,
    empty: () => 'is empty',
    malformed: (expected) => `does not have the expected form (${expected})`,
    repeated: (expected) => `repeats the id “${expected}”`,
    json: (place) => `this is not readable JSON${place}`,
    at: (line, column) => ` (line ${line}, column ${column})`,
    document: 'the document',
  },
};

/** What is wrong with a document, one line each. */
export function sayDamage(damaged: JsonDamaged | { readonly damage: readonly Damage[] }, language: Language): readonly string[] {
  const words = WORDS[language];
  if ('damage' in damaged) return damaged.damage.map(({ path, code, expected }) => `${path === '' ? words.document : path} ${words[code](expected)}`);
  const { line, column } = damaged;
  return [words.json(line === null || column === null ? '' : words.at(line, column))];
}
