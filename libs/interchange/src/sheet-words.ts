import type { Language, Skipped } from '#rundown';

/** The words around a sheet, as a table or a page shows them. */
export interface SheetWords {
  readonly conducteur: string;
  readonly number: string;
  readonly start: string;
  readonly duration: string;
  readonly running: string;
  readonly segment: string;
  readonly speakers: string;
  readonly notes: string;
  readonly actual: string;
  readonly camera: string;
  readonly sound: string;
  readonly lowerThird: string;
  readonly host: string;
  readonly venue: string;
  readonly length: string;
  readonly studio: string;
  readonly onTarget: string;
  readonly aim: string;
  readonly unnamed: string;
  readonly outside: string;
  readonly cast: string;
  readonly notSeated: string;
  readonly reserve: string;
  readonly remarks: string;
  readonly speech: string;
  readonly noRemarks: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
  readonly undated: string;
  /** Said of a date that is old. */
  readonly old: string;
  readonly signsArticle: string;
  readonly hardStart: string;
  readonly countToEnd: string;
  readonly skipped: Readonly<Record<Skipped, string>>;
  readonly andOthers: (count: number) => string;
  /** Where a person of the show stands, by the code that a document gives; one of no known code is said as it is. */
  readonly status: Readonly<Record<string, string>>;
  readonly points: (covered: number, reserve: number, notKept: number) => string;
  readonly locale: string;
}

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  fr: {
    conducteur: 'Conducteur', number: 'N°', start: 'Départ', duration: 'Durée', running: 'Cumul', segment: 'Séquence', speakers: 'Intervenants',
    notes: 'Notes', actual: 'Réel', camera: 'Caméra', sound: 'Son', lowerThird: 'Synthé', host: 'Animation', venue: 'Lieu', length: 'Durée', studio: 'temps de studio', onTarget: 'à la seconde', aim: 'À obtenir',
    unnamed: 'contributeur non nommé', outside: 'hors durée', cast: 'Distribution', notSeated: 'Pas sur le plateau', reserve: 'Réserve', remarks: 'Remarques',
    speech: 'de parole', noRemarks: 'rien à signaler', colon: '\u00a0: ', open: '«\u00a0', close: '\u00a0»',
    undated: 'non daté', old: 'ancien', signsArticle: 'signe l’article', hardStart: 'heure fixe', countToEnd: 'finit à l’heure', skipped: { floated: 'de secours', dropped: 'trappée' },
    andOthers: (count) => `et ${count} ${count > 1 ? 'autres' : 'autre'}`,
    status: {
      suggested: 'suggéré, à inviter', applied: 'candidat, à confirmer', invited: 'invité, sans réponse', accepted: 'accepté, à confirmer', confirmed: 'confirmé', toReconfirm: 'à reconfirmer',
      present: 'arrivé', declined: 'a décliné', withdrawn: 's’est retiré', cancelled: 'annulé',
    },
    points: (covered, reserve, notKept) => `points soulevés : ${covered + reserve + notKept} (à l’antenne ${covered}, en réserve ${reserve}, non retenus ${notKept})`,
    locale: 'fr-FR',
  },
  en: {
    conducteur: 'Rundown', number: 'No.', start: 'Start', duration: 'Length', running: 'Running', segment: 'Segment', speakers: 'Speakers',
    notes: 'Notes', actual: 'Actual', camera: 'Camera', sound: 'Sound', lowerThird: 'Lower third', host: 'Host', venue: 'Venue', length: 'Length', studio: 'studio time', onTarget: 'to the second', aim: 'Aim',
    unnamed: 'unnamed contributor', outside: 'outside', cast: 'Cast', notSeated: 'Not on set', reserve: 'Reserve', remarks: 'Remarks',
    speech: 'of speech', noRemarks: 'nothing to report', colon: ': ', open: '“', close: '”',
    undated: 'undated', old: 'old', signsArticle: 'article’s author', hardStart: 'hard start', countToEnd: 'ends on time', skipped: { floated: 'floated', dropped: 'dropped' },
    andOthers: (count) => `and ${count} more`,
    status: {
      suggested: 'suggested, to be invited', applied: 'applied, to be confirmed', invited: 'invited, no answer', accepted: 'accepted, to be confirmed', confirmed: 'confirmed', toReconfirm: 'to be reconfirmed',
      present: 'here', declined: 'declined', withdrawn: 'withdrew', cancelled: 'cancelled',
    },
    points: (covered, reserve, notKept) => `points raised: ${covered + reserve + notKept} (on air ${covered}, in reserve ${reserve}, not kept ${notKept})`,
    locale: 'en-GB',
  },
};
