import type { Words } from '../words.fr.js';
import { number, s } from './plural.js';

/** The first screen. */
export const desk: Words['desk'] = {
  title: 'The desk',
  hello: (name) => `Hello ${name}`,
  episodes: 'Next episodes',
  pastEpisodes: (count) => `Past episodes (${number(count)})`,
  noEpisodes: 'No episode is open. Choose a topic below, then “Open an episode”.',
  topics: 'Topics',
  settings: 'Studio settings',
  import: 'Import a topic',
  empty: 'Everything starts with a page.',
  emptyHint: 'Paste a topic page with its comments: quotes, themes and questions are drawn from it at once, and a rundown follows.',
  emptyToRead: 'No topic for now.',
  emptyToReadHint: 'Your episodes will appear here as soon as a producer has opened one.',
  noEpisodesToRead: 'No episode is open for now: they will appear here.',
  noDate: 'Date to be set',
  comments: (count) => `${number(count)} comment${s(count)}`,
  quotes: (count) => `${number(count)} quote${s(count)}`,
  questions: (count) => `${number(count)} question${s(count)}`,
  applications: (count) => `${number(count)} application${s(count)}`,
  imported: (date) => `imported ${date}`,
  notPlanned: 'Rundown to be proposed',
  onTarget: (length) => `${length}, to the second`,
  over: (length) => `${length} too long`,
  under: (length) => `${length} too short`,
  version: (version) => `version ${version} released`,
  neverReleased: 'not released yet',
};
