/** Why a file holds no talent problem; `line` counts from 1. */
export type TalentDamage = { readonly line: number } & (
  /** `found` is empty at the end of the file. */
  | { readonly damage: 'unreadable'; readonly found: string; readonly expected: string }
  | { readonly damage: 'missing' | 'twice'; readonly name: TalentName }
  | { readonly damage: 'notWhole'; readonly name: TalentName; readonly found: string; readonly most: number }
  | { readonly damage: 'notZeroOne'; readonly name: TalentName; readonly found: string }
  | { readonly damage: 'wrongCount'; readonly name: TalentName; readonly found: number; readonly expected: number }
  | { readonly damage: 'wrongShape'; readonly name: TalentName; readonly expected: 'number' | 'list' | 'table' }
  | { readonly damage: 'tooLarge'; readonly scenes: number; readonly actors: number; readonly most: number }
);

/** What a talent problem is made of in a `.dzn` file. */
export type TalentName = 'numScenes' | 'numActors' | 'ia' | 'c' | 'd';
export const TALENT_NAMES: readonly TalentName[] = ['numScenes', 'numActors', 'ia', 'c', 'd'];

/** What is wrong and where, as a sentence. */
export function sayTalentDamage(damage: TalentDamage, language: 'fr' | 'en'): string {
  return language === 'fr' ? `Ligne ${damage.line} : ${inFrench(damage)}.` : `Line ${damage.line}: ${inEnglish(damage)}.`;
}

const SHAPES = { number: 'un nombre', list: 'une liste [1, 2, …]', table: 'un tableau [| 1, 0 | 0, 1 |]' } as const;
const ENGLISH_SHAPES = { number: 'a number', list: 'a list [1, 2, …]', table: 'a table [| 1, 0 | 0, 1 |]' } as const;

function inFrench(damage: TalentDamage): string {
  switch (damage.damage) {
    case 'unreadable': return `${damage.found === '' ? 'le fichier s’arrête' : `« ${damage.found} »`} au lieu de « ${damage.expected} » ; corrigez le fichier`;
    case 'missing': return `« ${damage.name} » manque ; ajoutez « ${damage.name} = … ; »`;
    case 'twice': return `« ${damage.name} » est donné deux fois ; gardez-en un`;
    case 'notWhole': return `« ${damage.name} » contient ${damage.found} ; donnez un entier de 0 à ${damage.most}`;
    case 'notZeroOne': return `« ${damage.name} » contient ${damage.found} ; donnez 0 ou 1`;
    case 'wrongCount': return `« ${damage.name} » compte ${damage.found} valeurs au lieu de ${damage.expected}`;
    case 'wrongShape': return `« ${damage.name} » doit être ${SHAPES[damage.expected]}`;
    case 'tooLarge': return `${damage.scenes} scènes et ${damage.actors} acteurs, c’est trop : au plus ${damage.most} de chaque`;
  }
}

function inEnglish(damage: TalentDamage): string {
  switch (damage.damage) {
    case 'unreadable': return `${damage.found === '' ? 'the file ends' : `“${damage.found}”`} instead of “${damage.expected}”; correct the file`;
    case 'missing': return `“${damage.name}” is missing; add “${damage.name} = …;”`;
    case 'twice': return `“${damage.name}” is given twice; keep one`;
    case 'notWhole': return `“${damage.name}” contains ${damage.found}; give a whole number from 0 to ${damage.most}`;
    case 'notZeroOne': return `“${damage.name}” contains ${damage.found}; give 0 or 1`;
    case 'wrongCount': return `“${damage.name}” has ${damage.found} values instead of ${damage.expected}`;
    case 'wrongShape': return `“${damage.name}” must be ${ENGLISH_SHAPES[damage.expected]}`;
    case 'tooLarge': return `${damage.scenes} scenes and ${damage.actors} actors are too many: at most ${damage.most} of each`;
  }
}
