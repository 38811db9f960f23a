import type { FollowedPoint, FollowerOfPoints, Locale, PointNewsNotSent, PointNewsPreview, PointNewsSent } from '#desk';
import { sayReason } from '#rundown';
import { textOf } from '../applications/results.js';
import { presentProblem } from '../graphql/problem.js';
import type { FollowedPointType, PointFollowerType } from './types.js';

export const presentFollower = ({ id, name, locale, points }: FollowerOfPoints, language: Locale): PointFollowerType => ({
  visitorId: id, name, locale, points: points.map((point) => presentPoint(point, language)),
});

const presentPoint = ({ now, ...point }: FollowedPoint, language: Locale): FollowedPointType => ({
  ...point,
  became: now.became,
  segment: now.became === 'covered' ? now.segment : null,
  atSeconds: now.became === 'covered' ? now.atSeconds : null,
  recordedOn: now.became === 'covered' ? (now.recording?.day ?? null) : null,
  why: now.became === 'notKept' && now.why.length > 0 ? now.why.map((reason) => sayReason(reason, language)).join(', ') : null,
});

export const presentNews = (outcome: PointNewsPreview | PointNewsSent | PointNewsNotSent, locale: Locale) => {
  if (outcome.outcome === 'PointNewsNotSent') return presentProblem(outcome, locale);
  if (outcome.outcome === 'PointNewsSent') return outcome;
  const { to, words, ...preview } = outcome;
  return { ...preview, name: to.name, address: to.address, subject: words.subject, text: textOf(words), button: words.button?.label ?? null };
};
