import type { RundownTemplateRefused } from '../outcomes.js';
import { LONGEST_TEMPLATE_NAME } from './check-name.js';

type Sentences = readonly [french: string, english: string];

/** Why a saved template cannot be kept or used, with what to do. */
export const REFUSED_RUNDOWN_TEMPLATE: { readonly [Code in RundownTemplateRefused['code']]: Sentences } = {
  templateGone: ['Ce modèle n’existe plus : relisez la liste.', 'This saved template no longer exists: look at the list again.'],
  nameEmpty: ['Un modèle a un nom : écrivez-le.', 'A saved template has a name: write it.'],
  nameTooLong: [`Ce nom est trop long : ${LONGEST_TEMPLATE_NAME} signes au plus.`, `This name is too long: ${LONGEST_TEMPLATE_NAME} characters at most.`],
  nameTaken: ['Un autre modèle porte ce nom : choisissez-en un autre.', 'Another saved template has this name: choose another.'],
  tooManyTemplates: ['Le studio a déjà 200 modèles : supprimez-en un d’abord.', 'The studio has 200 saved templates already: remove one first.'],
  nothingToSave: ['Le conducteur est vide : ajoutez des séquences avant de l’enregistrer comme modèle.', 'The rundown is empty: add segments before saving it as a template.'],
};
