import type { Language } from '#rundown';
import type { Damage } from './find-damage.js';
import type { JsonDamaged } from './parse-json.js';

const TYPES_FR = { object: 'objet { }', array: 'liste [ ]', string: 'texte entre guillemets', number: 'nombre', integer: 'nombre entier', boolean: 'true ou false', null: 'null' } as const;
const TYPES_EN = { object: 'object { }', array: 'list [ ]', string: 'text in quotes', number: 'number', integer: 'whole number', boolean: 'true or false', null: 'null' } as const;

const WORDS: Readonly<Record<Language, Readonly<Record<Damage['code'], (expected: string) => string>> & { json: (line: string) => string; at: (line: number, column: number) => string; document: string }>> = {
  fr: {
    missing: () => 'manque',
    wrongType: (expected) => `n’est pas du type attendu (${inWords(expected, TYPES_FR, ' ou ')})`,
    wrongValue: (expected) => `n’a pas la valeur attendue (${expected})`,
    empty: () => 'est vide',
    tooLong: (expected) => `est trop long (${expected} signes au plus)`,
    malformed: (expected) => `n’a pas la forme attendue (${expected})`,
    repeated: (expected) => `répète l’identifiant « ${expected} »`,
    json: (place) => `ce n’est pas du JSON lisible${place}`,
    at: (line, column) => ` (ligne ${line}, colonne ${column})`,
    document: 'le document',
  },
  en: {
    missing: () => 'is missing',
    wrongType: (expected) => `is not of the expected type (${inWords(expected, TYPES_EN, ' or ')})`,
    wrongValue: (expected) => `does not have the expected value (${expected})`,
    empty: () => 'is empty',
    tooLong: (expected) => `is too long (${expected} characters at most)`,
    malformed: (expected) => `does not have the expected form (${expected})`,
    repeated: (expected) => `repeats the id “${expected}”`,
    json: (place) => `this is not readable JSON${place}`,
    at: (line, column) => ` (line ${line}, column ${column})`,
    document: 'the document',
  },
};

/** « texte ou rien » of « string | null ». */
function inWords(types: string, words: Readonly<Record<string, string>>, or: string): string {
  return types.split(' | ').map((type) => words[type] ?? type).join(or);
}

/** What is wrong with a document, one line each. */
export function sayDamage(damaged: JsonDamaged | { readonly damage: readonly Damage[] }, language: Language): readonly string[] {
  const words = WORDS[language];
  if ('damage' in damaged) return damaged.damage.map(({ path, code, expected }) => `${path === '' ? words.document : path} ${words[code](expected)}`);
  const { line, column } = damaged;
  return [words.json(line === null || column === null ? '' : words.at(line, column))];
}
