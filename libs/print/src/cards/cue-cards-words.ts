import type { PrintLocale } from '../print-locale.js';

interface CardWords {
  readonly paper: string;
  readonly card: string;
  readonly next: string;
  readonly end: string;
  readonly empty: string;
}

/** The cards' own words in both languages. */
export const CUE_CARDS_WORDS: Readonly<Record<PrintLocale, CardWords>> = {
  fr: {
    paper: 'fiches',
    card: 'Fiche',
    next: 'Ensuite',
    end: 'Fin de l’émission',
    empty: 'Ce conducteur n’a pas encore de séquence pour l’animation.',
  },
  en: {
    paper: 'cue cards',
    card: 'Card',
    next: 'Next',
    end: 'End of the show',
    empty: 'This rundown has no segment for the host yet.',
  },
};
