import type { Actor } from '../../actor.js';
import type { ApplicationReview, BoardApplication } from './public-application.js';

/** What one reviewer is shown of the reviews of an application. */
export interface ShownReviews {
  readonly own: ApplicationReview | null;
  /** How many people reviewed it, oneself included. */
  readonly count: number;
  /** Null until one has given a score of one's own: nobody's score leans on another's. */
  readonly others: readonly ApplicationReview[] | null;
  /** Mean of the scores, and how far the highest is from the lowest; null without any, or while they are not shown. */
  readonly mean: number | null;
  readonly spread: number | null;
}

/** Reviews as they are shown to `actor`. */
export function reviewsFor(actor: Actor, { reviews, meanScore }: Pick<BoardApplication, 'reviews' | 'meanScore'>): ShownReviews {
  const own = reviews.find(({ userId }) => actor.kind === 'user' && userId === actor.id) ?? null;
  if (own === null || own.score === null) return { own, count: reviews.length, others: null, mean: null, spread: null };
  const scores = reviews.flatMap(({ score }) => score ?? []);
  return { own, count: reviews.length, others: reviews.filter((one) => one !== own), mean: meanScore, spread: Math.max(...scores) - Math.min(...scores) };
}
