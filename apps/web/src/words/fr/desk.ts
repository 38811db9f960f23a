import { number, s } from './plural.js';

/** The first screen. */
export const desk = {
  title: 'Le bureau',
  hello: (name: string) => `Bonjour ${name}`,
  episodes: 'Prochaines émissions',
  pastEpisodes: (count: number) => `Émissions passées (${number(count)})`,
  noEpisodes: 'Aucune émission ouverte. Choisissez un sujet ci-dessous, puis « Ouvrir une émission ».',
  topics: 'Sujets',
  import: 'Importer un sujet',
  empty: 'Tout commence par une page.',
  emptyHint: 'Collez une page de sujet avec ses commentaires : citations, thèmes et questions en sont tirés aussitôt, et un conducteur suit.',
  emptyToRead: 'Aucun sujet pour l’instant.',
  emptyToReadHint: 'Vos émissions paraîtront ici dès qu’un producteur en aura ouvert une.',
  noEpisodesToRead: 'Aucune émission ouverte pour l’instant : elles paraîtront ici.',
  noDate: 'Date à fixer',
  comments: (count: number) => `${number(count)} commentaire${s(count)}`,
  quotes: (count: number) => `${number(count)} citation${s(count)}`,
  questions: (count: number) => `${number(count)} question${s(count)}`,
  applications: (count: number) => `${number(count)} candidature${s(count)}`,
  imported: (date: string) => `importé le ${date}`,
  notPlanned: 'Conducteur à proposer',
  onTarget: (length: string) => `${length}, à la seconde`,
  over: (length: string) => `trop long de ${length}`,
  under: (length: string) => `trop court de ${length}`,
  version: (version: number) => `version ${version} distribuée`,
  neverReleased: 'pas encore distribué',
};
