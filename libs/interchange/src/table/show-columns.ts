import type { Language } from '#rundown';

/** The columns of a show written as a table, in their order; a show's own columns stand before `id`. Those of the plan of old come first, so that what counts columns still does. */
export const SHOW_COLUMNS = [
  'number', 'start', 'duration', 'durationSeconds', 'cumulative', 'kind', 'title', 'speakers', 'objective', 'content', 'questions', 'quotes', 'theme', 'outside', 'notes',
  'hardStart', 'state', 'group', 'camera', 'sound', 'lowerThird', 'elasticity', 'countToEnd', 'colour', 'id',
] as const;
export type ShowColumn = (typeof SHOW_COLUMNS)[number];

export const SHOW_HEADINGS: Readonly<Record<Language, Readonly<Record<ShowColumn, string>>>> = {
  fr: {
    number: 'N°', start: 'Départ', duration: 'Durée', durationSeconds: 'Durée (s)', cumulative: 'Cumul', kind: 'Nature', title: 'Séquence', speakers: 'Intervenants', objective: 'Objectif',
    content: 'Contenu', questions: 'Questions', quotes: 'Citations', theme: 'Thème', outside: 'Hors durée', notes: 'Notes', hardStart: 'Heure fixe', state: 'État', group: 'Groupe',
    camera: 'Caméra', sound: 'Son', lowerThird: 'Synthé', elasticity: 'Élasticité', countToEnd: 'Fin à l’heure', colour: 'Couleur', id: 'Identifiant',
  },
  en: {
    number: 'No.', start: 'Start', duration: 'Duration', durationSeconds: 'Duration (s)', cumulative: 'Running', kind: 'Kind', title: 'Segment', speakers: 'Speakers', objective: 'Aim',
    content: 'Content', questions: 'Questions', quotes: 'Quotes', theme: 'Theme', outside: 'Outside', notes: 'Notes', hardStart: 'Hard start', state: 'State', group: 'Group',
    camera: 'Camera', sound: 'Sound', lowerThird: 'Lower third', elasticity: 'Elasticity', countToEnd: 'Ends on time', colour: 'Colour', id: 'Id',
  },
};
