import type { Language, SegmentColour } from '#rundown';
import type { OntimeField } from './ontime-project.js';

/** What a line holds that Ontime has no place for: each travels in a custom field. Labels may have plain letters, digits, spaces and underscores only. */
export const ONTIME_FIELDS = [
  'kind', 'speakers', 'objective', 'content', 'questions', 'quotes', 'camera', 'sound', 'lowerThird', 'theme', 'hardStart', 'state', 'outside', 'elasticity', 'group', 'fullTitle', 'notes', 'origin', 'id',
] as const;
export type OntimeFieldName = (typeof ONTIME_FIELDS)[number];

export const ONTIME_LABELS: Readonly<Record<Language, Readonly<Record<OntimeFieldName, string>>>> = {
  fr: {
    kind: 'Nature', speakers: 'Intervenants', objective: 'Objectif', content: 'Contenu', questions: 'Questions', quotes: 'Citations', camera: 'Camera', sound: 'Son', lowerThird: 'Synthe', theme: 'Theme',
    hardStart: 'Heure fixe', state: 'Etat', outside: 'Hors duree', elasticity: 'Elasticite', group: 'Groupe conducteur', fullTitle: 'Titre entier', notes: 'Notes entieres', origin: 'Origine', id: 'Id conducteur',
  },
  en: {
    kind: 'Kind', speakers: 'Speakers', objective: 'Aim', content: 'Content', questions: 'Questions', quotes: 'Quotes', camera: 'Camera', sound: 'Sound', lowerThird: 'Lower third', theme: 'Theme',
    hardStart: 'Hard start', state: 'State', outside: 'Outside', elasticity: 'Elasticity', group: 'Conducteur group', fullTitle: 'Full title', notes: 'Full notes', origin: 'Origin', id: 'Conducteur id',
  },
};

/** Ontime's own rule. */
export const keyOfLabel = (label: string): string => label.trim().replaceAll(' ', '_');

/** The label of a show's own column: plain letters, and its place in the list, so that no two are one. The title itself stands in the project's data. */
export const ownLabel = (title: string, index: number): string =>
  `Col ${index + 1} ${title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9_ ]+/giu, ' ').replace(/ +/g, ' ').trim().slice(0, 40)}`.trim();

export const textField = (label: string): OntimeField => ({ type: 'text', colour: '#888888', label });

/** Colours as Ontime wants them, each legible under white or black text. */
export const ONTIME_COLOURS: Readonly<Record<SegmentColour, string>> = {
  red: '#E03131', orange: '#E8590C', yellow: '#F2C94C', green: '#2F9E44', teal: '#0C8599', blue: '#1971C2', violet: '#7048E8', grey: '#868E96',
};
