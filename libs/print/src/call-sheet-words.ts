import type { PrintLocale } from './print-locale.js';

/** Every word of the call sheet that is not the show's own. */
export interface CallSheetWords {
  readonly title: string;
  readonly call: string;
  readonly release: string;
  readonly makeUp: string;
  readonly microphone: string;
  readonly unsettled: string;
  readonly included: string;
  readonly clock: (zone: string) => string;
  /** « Oui, mais »: the guest's own hours, one or two. */
  readonly noted: (hours: readonly string[]) => string;
  readonly arrives: (hour: string, day: string) => string;
  readonly leaves: (hour: string, day: string) => string;
  readonly called: (day: string, hour: string) => string;
  readonly place: string;
  readonly access: string;
  readonly map: string;
  readonly contact: string;
  readonly segments: string;
  readonly columns: readonly [string, string, string, string];
  readonly minutes: (count: number) => string;
  readonly hours: (hours: number, minutes: string) => string;
  readonly companions: string;
  readonly and: string;
  readonly footer: (stamp: string, version: string | null) => string;
}

/** The call sheet's words in both languages. */
export const CALL_SHEET_WORDS: Readonly<Record<PrintLocale, CallSheetWords>> = {
  fr: {
    title: 'Convocation',
    call: 'Heure de convocation',
    release: 'Libération',
    makeUp: 'Maquillage',
    microphone: 'Micro',
    unsettled: 'Horaires à confirmer',
    included: 'Maquillage, pose et retrait du micro compris.',
    clock: (zone) => `heure locale (${zone})`,
    noted: (hours) => `Nous avons noté\u00a0: ${hours.join(' et ')}.`,
    arrives: (hour, day) => `vous arrivez à\u00a0${hour}${day === '' ? '' : ` le ${day}`}`,
    leaves: (hour, day) => `vous partez à\u00a0${hour}${day === '' ? '' : ` le ${day}`}`,
    called: (day, hour) => `${day}, ${hour}`,
    place: 'Où venir',
    access: 'Accès',
    map: 'Plan',
    contact: 'Sur place',
    segments: 'Vos séquences',
    columns: ['Heure', 'N°', 'Séquence', 'Durée'],
    minutes: (count) => `${count}\u00a0min`,
    hours: (hours, minutes) => `${hours}\u00a0h\u00a0${minutes}`,
    companions: 'Avec vous',
    and: 'et',
    footer: (stamp, version) => `Convocation personnelle · ${version === null ? '' : `${version} · `}imprimée le ${stamp}`,
  },
  en: {
    title: 'Call sheet',
    call: 'Call time',
    release: 'Release',
    makeUp: 'Make-up',
    microphone: 'Microphone',
    unsettled: 'Hours to be confirmed',
    included: 'Make-up, fitting and removal of the microphone included.',
    clock: (zone) => `local time (${zone})`,
    noted: (hours) => `We have noted: ${hours.join(' and ')}.`,
    arrives: (hour, day) => `you arrive at\u00a0${hour}${day === '' ? '' : ` on ${day}`}`,
    leaves: (hour, day) => `you leave at\u00a0${hour}${day === '' ? '' : ` on ${day}`}`,
    called: (day, hour) => `${day}, ${hour}`,
    place: 'Where to come',
    access: 'Access',
    map: 'Map',
    contact: 'On the day',
    segments: 'Your segments',
    columns: ['Time', 'No.', 'Segment', 'Length'],
    minutes: (count) => `${count}\u00a0min`,
    hours: (hours, minutes) => `${hours}\u00a0h\u00a0${minutes}\u00a0min`,
    companions: 'With you',
    and: 'and',
    footer: (stamp, version) => `Personal call sheet · ${version === null ? '' : `${version} · `}printed ${stamp}`,
  },
};
