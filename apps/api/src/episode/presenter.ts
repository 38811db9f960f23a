import type { EditEpisodeOutcome, Episode, Locale, OpenEpisodeOutcome } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import type { EpisodeType } from './types.js';

export const presentEpisode = (episode: Episode): EpisodeType => episode;

/** The episode itself is resolved from its id. */
export const presentOpening = (outcome: OpenEpisodeOutcome, locale: Locale) =>
  outcome.outcome === 'EpisodeOpened' ? outcome : presentProblem(outcome, locale);

export const presentEpisodeEdit = (outcome: EditEpisodeOutcome, locale: Locale) =>
  outcome.outcome === 'EpisodeEdited' ? outcome : presentProblem(outcome, locale);
