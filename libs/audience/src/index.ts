export * from './topic/topic-state.js';
export { freeSlug, LONGEST_SLUG, slugOf } from './topic/slug-of.js';
export { relateTopics, type ComparedTopic, type RelatedTopic, type Relation } from './topic/relate-topics.js';
export * from './contribution/contribution-kind.js';
export { networkOf } from './contribution/network-of.js';
export { findLinks, isWebAddress, LONGEST_URL, showAddress, siteOf, type FoundLink } from './contribution/find-links.js';
export { checkContribution, LONGEST_CONTRIBUTION, LONGEST_NAME, YES_NO, type AskedQuestion, type WordsRefusal, type WrittenWords } from './contribution/check-contribution.js';
export {
  ACCEPTED_AFTER, HIDDEN_AFTER, isHiddenBy, judgeContribution, MOST_LINKS, REFUSAL_REASONS, TRUSTS, type Judgement, type JudgedWriting, type RefusalReason, type Trust, type WaitingReason,
} from './contribution/judge-contribution.js';
export { BRAKED_ACTS, BRAKED_READS, LIMITS, LONGEST_WINDOW_SECONDS, secondsToWait, type BrakedAct, type BrakedRead, type Counted, type CountedBy, type Limit } from './contribution/brake.js';
export { threadOf, type RepliedTo } from './contribution/place-in-thread.js';
export * from './application/application-form.js';
export {
  checkApplication, LONGEST_ANSWER, LONGEST_LINE, LONGEST_MOTIVATION, LONGEST_NEEDS, MOST_APPLICATION_LINKS, type AppliedTopic, type FormFault, type FormField,
} from './application/check-application.js';
export { LONGEST_SEAT_NEEDS } from './seat/seat-needs.js';
export { giveBack, withoutKept } from './application/judge-differences.js';
export { compareFacts, PERSON_FACTS, type FactDifference, type PersonFact, type PersonFacts } from './application/compare-facts.js';
export { maySaveOver, moveApplication, type ApplicationAct, type ApplicationMove, type DraftSave } from './application/move-application.js';
export { availabilityOf, type FreeWindow } from './application/availability-of.js';
export { findConflicts, weighBalance, type ApplicationConflict, type Balance, type ChosenDay, type ComparedApplication } from './application/find-conflicts.js';
export { placeInLine, seatNext, seatsToPromote, type Seat } from './seat/take-seats.js';
export { becameOfPoint, better, type BecameOfPoint, type CoveredPoint, type ReleasedPoint, type ReleasedSegment, type ToldShow } from './point/became-of-point.js';
export { hasNews, toldOf, type ToldOfPoint } from './point/has-news.js';
export { layProgramme, type PlacedBy, type ProgrammeLine } from './publication/lay-programme.js';
export { chaptersOf, isOffset, isRecordingSecond, placeInRecording, type PublishedRecording, type RecordingChapter, type PlacedChapter } from './publication/chapter.js';
export { timedLink } from './publication/timed-link.js';
export { checkRetention, RETENTION_BOUNDS, USUAL_RETENTION, type Retention } from './retention.js';
