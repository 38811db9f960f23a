import type { NoteRefused } from '../outcomes.js';

/** A sentence for each refused note, French and English. */
export const REFUSED_NOTE: { readonly [Code in NoteRefused['code']]: readonly [french: string, english: string] } = {
  versionUnknown: ['Rien n’est encore distribué sous ce numéro : demandez à la production de distribuer le conducteur.', 'Nothing was released under this number: ask the production to release the rundown.'],
  lineUnknown: ['Cette ligne n’est pas dans la version distribuée : relisez-la, ou ajoutez une ligne avec un titre.', 'This line is not in the released version: look at it again, or add a line with a title.'],
  linePlayed: ['Cette ligne a été jouée : annulez d’abord sa prise.', 'This line was played: undo its take first.'],
  timeUnreadable: ['Cette heure ne se lit pas : écrivez-la comme 19:04:30, ou 4:30 depuis le début.', 'This time cannot be read: write it as 19:04:30, or 4:30 from the start.'],
  endsBeforeStart: ['La fin doit venir après le début : corrigez l’une ou l’autre.', 'The end must come after the start: correct one or the other.'],
  titleEmpty: ['Une ligne ajoutée a besoin d’un titre : donnez-lui-en un.', 'A line that is added needs a title: give it one.'],
  titleTooLong: ['Ce titre est trop long : 200 signes au plus.', 'This title is too long: 200 characters at most.'],
  noteGone: ['Quelqu’un vient d’annuler ce que vous corrigez : relisez les temps.', 'Somebody has just undone what you correct: look at the times again.'],
};
