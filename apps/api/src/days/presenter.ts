import type { DayBoard, DayShow, FillDayOutcome, Locale, RescheduleEpisodesOutcome } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import { presentStudio } from '../studios/studio.presenter.js';
import type { DayBoardType, DayShowType } from './types.js';

export const presentDay = ({ date, studios, shows }: DayBoard): DayBoardType => ({ date, studios: studios.map(presentStudio), shows: shows.map(presentShow) });

const instant = (ms: number): string => new Date(ms).toISOString();
const presentShow = ({ startAt, programmeEndAt, endAt, callAt, ...show }: DayShow): DayShowType => ({
  ...show, studioId: show.episode.studioId, startAt: instant(startAt), programmeEndAt: instant(programmeEndAt), endAt: instant(endAt), callAt: instant(callAt),
});

export const presentReschedule = (outcome: RescheduleEpisodesOutcome, locale: Locale) => (outcome.outcome === 'EpisodesRescheduled' ? outcome : presentProblem(outcome, locale));
export const presentFilling = (outcome: FillDayOutcome, locale: Locale) => (outcome.outcome === 'DayFilled' ? outcome : presentProblem(outcome, locale));
