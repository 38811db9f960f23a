import { tellAct, type AddContributionOutcome, type ListedAct, type Locale, type Reading, type ShapeMatterOutcome, type TopicReread, type UndoActOutcome, type UpdateTopicPageOutcome } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import { presentReason } from '../graphql/reason.types.js';
import type { ProducerActType, ReadingType } from './hand.types.js';

export function presentAct({ id, act: done, piece, by, at, lost }: ListedAct): ProducerActType {
  const { act, facts } = tellAct(done);
  return { id, act, facts: presentReason({ code: act, facts: { ...facts } }).facts, piece, by, at: at.toISOString(), lost: lost && presentReason(lost) };
}

export const presentReading = ({ cause, changes, by, at }: Reading): ReadingType => ({
  ...changes,
  newThemes: [...changes.newThemes],
  goneThemes: [...changes.goneThemes],
  relabelled: [...changes.relabelled],
  lost: changes.lost.map(presentReason),
  cause,
  by,
  at: at.toISOString(),
});

export const presentReread = ({ reading, ...reread }: TopicReread) => ({ ...reread, reading: presentReading(reading) });

/** What came of an act or of its undoing. */
export const presentShaping = (outcome: ShapeMatterOutcome | UndoActOutcome, locale: Locale) =>
  outcome.outcome === 'MatterShaped' ? outcome : presentProblem(outcome, locale);

/** What came of new matter for a topic. */
export const presentRereading = (outcome: UpdateTopicPageOutcome | AddContributionOutcome, locale: Locale) =>
  outcome.outcome === 'TopicReread' ? presentReread(outcome) : presentProblem(outcome, locale);
