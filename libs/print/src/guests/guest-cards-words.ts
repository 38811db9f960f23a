import type { Stance } from '#editorial';
import type { PrintLocale } from '../print-locale.js';

interface GuestWords {
  readonly paper: string;
  readonly card: string;
  readonly empty: string;
  readonly says: string;
  readonly lines: string;
  readonly stances: Readonly<Record<Stance, string>>;
  /** A stance that was read between the lines is never a fact. */
  readonly position: (stance: string) => string;
  readonly chair: (number: number) => string;
  readonly length: (duration: string) => string;
  readonly speech: (duration: string) => string;
}

/** The guest cards' own words in both languages. */
export const GUEST_CARDS_WORDS: Readonly<Record<PrintLocale, GuestWords>> = {
  fr: {
    paper: 'fiches des invités',
    card: 'Fiche',
    empty: 'Aucun invité n’a encore de place dans ce conducteur.',
    says: 'À entendre de cette personne',
    lines: 'Dans le conducteur',
    stances: { agree: 'plutôt d’accord', nuance: 'nuancée', disagree: 'plutôt pas d’accord' },
    position: (stance) => `Position\u00a0: ${stance} (à confirmer)`,
    chair: (number) => `Place\u00a0${number}`,
    length: (duration) => `dure ${duration}`,
    speech: (duration) => `parole ${duration}`,
  },
  en: {
    paper: 'guest cards',
    card: 'Card',
    empty: 'No guest has a seat in this rundown yet.',
    says: 'What they have to say',
    lines: 'In the rundown',
    stances: { agree: 'rather in favour', nuance: 'qualified', disagree: 'rather against' },
    position: (stance) => `Position: ${stance} (to be confirmed)`,
    chair: (number) => `Chair\u00a0${number}`,
    length: (duration) => `lasts ${duration}`,
    speech: (duration) => `speaks ${duration}`,
  },
};
