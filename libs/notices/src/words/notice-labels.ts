import type { NoticeLocale } from './notice-locale.js';

/** The small words around facts. */
export interface NoticeLabels {
  readonly title: string;
  readonly day: string;
  readonly presence: string;
  readonly there: string;
  readonly place: string;
  readonly access: string;
  readonly companions: string;
  readonly segments: string;
  readonly changes: string;
  readonly added: string;
  readonly removed: string;
  readonly and: string;
  readonly calendar: Readonly<Record<'REQUEST' | 'CANCEL', string>>;
  readonly arrives: string;
  readonly leaves: string;
  readonly at: string;
}

/** The small words in both languages. */
export const NOTICE_LABELS: Readonly<Record<NoticeLocale, NoticeLabels>> = {
  fr: {
    title: 'Titre',
    day: 'Date',
    presence: 'Présence',
    there: 'Chez vous',
    place: 'Lieu',
    access: 'Accès',
    companions: 'Avec',
    segments: 'Vos séquences',
    changes: 'Ce qui change',
    added: 'ajoutée',
    removed: 'retirée',
    and: 'et',
    calendar: {
      REQUEST: 'Le fichier joint met votre agenda à jour.',
      CANCEL: 'Le fichier joint retire le rendez-vous de votre agenda.',
    },
    arrives: 'arrivée',
    leaves: 'départ',
    at: 'à',
  },
  en: {
    title: 'Title',
    day: 'Date',
    presence: 'Presence',
    there: 'Your time',
    place: 'Place',
    access: 'Access',
    companions: 'With',
    segments: 'Your segments',
    changes: 'What changes',
    added: 'added',
    removed: 'removed',
    and: 'and',
    calendar: {
      REQUEST: 'The attached file updates your calendar.',
      CANCEL: 'The attached file removes the appointment from your calendar.',
    },
    arrives: 'arriving',
    leaves: 'leaving',
    at: 'at',
  },
};
