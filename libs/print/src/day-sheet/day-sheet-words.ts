import type { PrintLocale } from '../print-locale.js';
import type { DayPersonKey } from './day-sheet-document.js';

/** Every word of the day sheet that is not the shows' own. */
export interface DaySheetWords {
  readonly paper: string;
  readonly title: string;
  readonly shows: (count: number) => string;
  readonly facts: Readonly<Record<'day' | 'shows' | 'printed' | 'version' | 'recording' | 'programme' | 'host', string>>;
  readonly span: (from: string, until: string) => string;
  readonly contact: string;
  readonly access: string;
  readonly map: string;
  readonly timeline: string;
  readonly columns: readonly [string, string, string];
  readonly moments: Readonly<Record<'call' | 'makeUp' | 'microphone' | 'recording' | 'end' | 'release' | 'changeover' | 'dayEnd' | 'hardStart', string>>;
  readonly people: Readonly<Record<DayPersonKey, string>>;
  readonly minutes: (count: number) => string;
  readonly next: (title: string) => string;
  readonly arrives: (hour: string) => string;
  readonly leaves: (hour: string) => string;
  readonly unsettled: string;
  readonly rights: string;
  readonly hosting: string;
  readonly rightsMissing: string;
  readonly withoutMicrophone: string;
  readonly withoutChair: string;
  readonly nobody: string;
  readonly undated: string;
  readonly empty: string;
}

/** The day sheet's words in both languages. */
export const DAY_SHEET_WORDS: Readonly<Record<PrintLocale, DaySheetWords>> = {
  fr: {
    paper: 'feuille de service',
    title: 'Feuille de service',
    shows: (count) => `${count} émission${count > 1 ? 's' : ''}`,
    facts: { day: 'Journée', shows: 'Au programme', printed: 'Tirage', version: 'Version', recording: 'Enregistrement', programme: 'Durée', host: 'Animation' },
    span: (from, until) => `${from} – ${until}`,
    contact: 'Sur place',
    access: 'Accès',
    map: 'Plan',
    timeline: 'Déroulé de la journée',
    columns: ['Heure', 'Quoi', 'Qui'],
    moments: {
      call: 'Convocation', makeUp: 'Maquillage', microphone: 'Micros', recording: 'Enregistrement', end: 'Fin du programme', release: 'Libération',
      changeover: 'Changement de plateau', dayEnd: 'Fin de la journée', hardStart: 'Heure fixe',
    },
    people: { person: 'Qui', call: 'Arrivée', makeUp: 'Maquillage', microphone: 'Pose micro', onSet: 'En plateau', release: 'Libération', chair: 'Siège', wears: 'Micro', telephone: 'Téléphone' },
    minutes: (count) => `${count}\u00a0min`,
    next: (title) => `puis ${title}`,
    arrives: (hour) => `arrive à\u00a0${hour}`,
    leaves: (hour) => `part à\u00a0${hour}`,
    unsettled: 'horaires à confirmer',
    rights: 'droit à l’image à signer',
    hosting: 'animation',
    rightsMissing: 'Droit à l’image à faire signer',
    withoutMicrophone: 'Micro à attribuer',
    withoutChair: 'Siège à attribuer',
    nobody: 'Personne n’est encore placé dans une séquence.',
    undated: 'L’enregistrement n’a pas encore de date : les heures viendront avec elle.',
    empty: 'Rien n’est enregistré ce jour-là.',
  },
  en: {
    paper: 'day sheet',
    title: 'Day sheet',
    shows: (count) => `${count} show${count > 1 ? 's' : ''}`,
    facts: { day: 'Day', shows: 'Shows', printed: 'Printed', version: 'Version', recording: 'Recording', programme: 'Length', host: 'Host' },
    span: (from, until) => `${from} – ${until}`,
    contact: 'On the day',
    access: 'Access',
    map: 'Map',
    timeline: 'The day',
    columns: ['Time', 'What', 'Who'],
    moments: {
      call: 'Call', makeUp: 'Make-up', microphone: 'Microphones', recording: 'Recording', end: 'End of programme', release: 'Release',
      changeover: 'Changeover', dayEnd: 'End of the day', hardStart: 'Hard start',
    },
    people: { person: 'Who', call: 'Call', makeUp: 'Make-up', microphone: 'Fitting', onSet: 'On set', release: 'Release', chair: 'Chair', wears: 'Microphone', telephone: 'Telephone' },
    minutes: (count) => `${count}\u00a0min`,
    next: (title) => `then ${title}`,
    arrives: (hour) => `arrives at\u00a0${hour}`,
    leaves: (hour) => `leaves at\u00a0${hour}`,
    unsettled: 'hours to be confirmed',
    rights: 'image rights to be signed',
    hosting: 'host',
    rightsMissing: 'Image rights to be signed',
    withoutMicrophone: 'Microphone to be given',
    withoutChair: 'Chair to be given',
    nobody: 'Nobody sits in a segment yet.',
    undated: 'The recording has no date yet: the hours will come with it.',
    empty: 'Nothing is recorded on that day.',
  },
};
