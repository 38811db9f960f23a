import type { PrintLocale } from '../print-locale.js';

/** Every word of the list of lower thirds that does not go on screen. */
export interface LowerThirdsWords {
  readonly paper: string;
  readonly title: string;
  readonly columns: readonly [string, string, string, string];
  readonly again: (numbers: string) => string;
  readonly unsettled: string;
  readonly nameTooLong: (count: number, most: number) => string;
  readonly titleTooLong: (count: number, most: number) => string;
  readonly noTitle: string;
  readonly ofLine: string;
  readonly empty: string;
}

/** The list's words in both languages. */
export const LOWER_THIRDS_WORDS: Readonly<Record<PrintLocale, LowerThirdsWords>> = {
  fr: {
    paper: 'synthés',
    title: 'Synthés',
    columns: ['N°', 'Ligne', 'À l’écran', 'À voir'],
    again: (numbers) => `aussi n° ${numbers}`,
    unsettled: 'à confirmer',
    nameTooLong: (count, most) => `nom : ${count} signes, ${most} au plus`,
    titleTooLong: (count, most) => `titre : ${count} signes, ${most} au plus`,
    noTitle: 'sans titre',
    ofLine: 'texte de la ligne',
    empty: 'Aucun synthé : personne n’est placé, et aucune ligne n’en demande.',
  },
  en: {
    paper: 'lower thirds',
    title: 'Lower thirds',
    columns: ['No.', 'Line', 'On screen', 'To check'],
    again: (numbers) => `also no. ${numbers}`,
    unsettled: 'to be confirmed',
    nameTooLong: (count, most) => `name: ${count} characters, ${most} at most`,
    titleTooLong: (count, most) => `title: ${count} characters, ${most} at most`,
    noTitle: 'no title',
    ofLine: 'text of the line',
    empty: 'No lower third: nobody is seated, and no line asks for one.',
  },
};
