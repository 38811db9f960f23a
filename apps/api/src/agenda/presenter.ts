import type { CalendarFeed, Locale, MakeCalendarFeedOutcome } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import type { CalendarFeedType } from './types.js';

export const presentFeed = ({ tokenHash, studioId, createdAt }: CalendarFeed): CalendarFeedType => ({ key: tokenHash, studioId, createdAt: createdAt.toISOString() });

export const presentFeedMade = (outcome: MakeCalendarFeedOutcome, locale: Locale) =>
  outcome.outcome === 'CalendarFeedMade' ? { ...outcome, feed: presentFeed(outcome.feed) } : presentProblem(outcome, locale);
