import { findPositions, sourcesOf } from '#editorial';
import { seededChance } from './baselines.js';
import type { Sample } from './gold.js';

interface Gold {
  readonly perComment: readonly { readonly commentId: number; readonly label: string; readonly alt: readonly string[] }[];
}

/** Share of the labelled contributions whose stance is right, or is one that a second producer could defend; no cue counts as neutral. */
export function scoreStances({ page, read }: Sample): { readonly ours: number; readonly random: number; readonly always: number; readonly labelled: number } {
  const gold = (read('gold-stance.json') as Gold).perComment;
  const ids = (read('gold-comments.json') as { readonly comments: readonly { readonly id: number }[] }).comments.map((comment) => comment.id);
  const found = new Map(findPositions(sourcesOf(page), page).map((position) => [position.comment, position.stance as string]));
  const right = (say: (comment: number) => string): number => gold.filter(({ commentId, label, alt }) => [label, ...alt].includes(say(ids.indexOf(commentId)))).length / gold.length;
  const stances = ['agree', 'nuance', 'disagree', 'neutral'];
  const chance = seededChance(7);
  const draws = Array.from({ length: 200 }, () => right(() => stances[Math.floor(chance() * 4)] ?? ''));
  return {
    ours: right((comment) => found.get(comment) ?? 'neutral'),
    random: draws.reduce((sum, one) => sum + one, 0) / draws.length,
    always: Math.max(...stances.map((stance) => right(() => stance))),
    labelled: gold.length,
  };
}
