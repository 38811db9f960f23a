import type { PreferencesRefused } from '../outcomes.js';

type Sentences = readonly [french: string, english: string];

/** Why preferences cannot be kept, with what to do. */
export const REFUSED_PREFERENCES: { readonly [Code in PreferencesRefused['code']]: Sentences } = {
  stepUnknown: ['Cette étape de la visite n’existe pas : recommencez-la.', 'The tour has no such step: begin it again.'],
  tooManyLayouts: ['Vous avez déjà douze dispositions : supprimez-en une d’abord.', 'You have twelve layouts already: remove one first.'],
  layoutNameEmpty: ['Une disposition porte un nom : écrivez-en un.', 'A layout has a name: write one.'],
  layoutNameTooLong: ['Ce nom est trop long : prenez 60 caractères au plus.', 'This name is too long: take 60 characters at most.'],
  layoutNameTaken: ['Une autre de vos dispositions porte ce nom : choisissez-en un autre.', 'Another of your layouts has this name: choose another.'],
  layoutGone: ['Cette disposition n’existe plus : choisissez-en une autre.', 'This layout no longer exists: choose another.'],
  tooManyColumns: ['Une disposition range 40 colonnes au plus : retirez-en.', 'A layout arranges 40 columns at most: take some out.'],
  columnUnknown: ['Une de ces colonnes n’existe pas : rechargez la page et recommencez.', 'One of these columns does not exist: reload the page and try again.'],
  columnTwice: ['Une colonne est rangée deux fois : rechargez la page et recommencez.', 'A column is arranged twice: reload the page and try again.'],
  noColumnShown: ['Une disposition montre au moins une colonne : cochez-en une.', 'A layout shows at least one column: tick one.'],
  printUnknown: ['Cette façon d’imprimer n’existe pas : rechargez la page et recommencez.', 'There is no such way to print: reload the page and try again.'],
  widthOutOfRange: ['Une colonne fait de 24 à 1 200 pixels de large : corrigez sa largeur.', 'A column is 24 to 1,200 pixels wide: correct its width.'],
};
