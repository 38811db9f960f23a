import type { LineEdit } from '../edits/line-edit.js';
import type { QuestionId, QuoteId, SegmentId, SpeakerId, ThemeId } from '../ids.js';
import { findSegment } from '../place-segment.js';
import type { Rundown } from '../rundown.js';
import type { Seconds, SeatRole, Segment } from '../segment.js';
import { TALKSHOW } from '../template/talkshow.js';

/** Something of a topic that can be put into a line. */
export type Matter =
  | { readonly matter: 'quote'; readonly id: QuoteId }
  | { readonly matter: 'question'; readonly id: QuestionId }
  | ThemeMatter
  /** A person with a place in the episode. */
  | { readonly matter: 'person'; readonly id: SpeakerId; readonly role?: SeatRole };

/** A theme with the quotes and questions that speak for it, best first; `line` is the id of the line that it would make. */
export interface ThemeMatter {
  readonly matter: 'theme';
  readonly id: ThemeId;
  readonly label: string;
  readonly hook: string;
  readonly quotes: readonly QuoteId[];
  readonly questions: readonly QuestionId[];
  readonly line: SegmentId;
}

/** Into a line; or, for a theme, as a debate of its own below a line, null at the head. */
export type MatterTarget = { readonly onto: SegmentId } | { readonly after: SegmentId | null };

/** What the words of a seat must last at least to be worth a turn, and what a turn is where nobody else has one. */
const LEAST_SPEECH: Seconds = 20;
const USUAL_SPEECH: Seconds = 60;

/**
 * Puts a piece of matter into a rundown, told as elementary edits. Nothing is put twice, and nothing into a line that is gone: then there
 * are none. Quotes, questions and people go into a line; only a theme makes one.
 */
export function placeMatter(rundown: Rundown, target: MatterTarget, matter: Matter): readonly LineEdit[] {
  if ('after' in target) return matter.matter === 'theme' ? [debateOn(rundown, target.after, matter)] : [];
  const line = findSegment(rundown, target.onto)?.segment;
  if (line === undefined) return [];
  const change = changeOf(line, matter);
  return Object.keys(change).length === 0 ? [] : [{ does: 'edit', segment: line.id, change }];
}

function changeOf(line: Segment, matter: Matter): Partial<Segment> {
  switch (matter.matter) {
    case 'quote':
      return line.quotes.includes(matter.id) ? {} : { quotes: [...line.quotes, matter.id] };
    case 'question':
      return line.questions.includes(matter.id) ? {} : { questions: [...line.questions, matter.id] };
    case 'theme':
      return joinTheme(line, matter);
    case 'person':
      return line.speakers.some(({ id }) => id === matter.id) ? {} : { speakers: [...line.speakers, { id: matter.id, role: matter.role ?? 'guest', seconds: speechFor(line) }] };
  }
}

/** A line on no theme is on this one from now on; one that has its own only gains words. What the producer wrote stays. */
function joinTheme(line: Segment, { id, label, hook, quotes, questions }: ThemeMatter): Partial<Segment> {
  const more = <Id>(there: readonly Id[], best: readonly Id[]) => best.filter((one) => !there.includes(one));
  const [moreQuotes, moreQuestions] = [more(line.quotes, quotes), more(line.questions, questions)];
  return {
    ...(line.theme === null && { theme: id }),
    ...(line.title === '' && { title: label }),
    ...(line.theme === null && line.objective === '' && hook !== '' && { objective: hook }),
    ...(moreQuotes.length > 0 && { quotes: [...line.quotes, ...moreQuotes] }),
    ...(moreQuestions.length > 0 && { questions: [...line.questions, ...moreQuestions] }),
  };
}

/** A debate as long and as elastic as those there are; without any, as the template has them. */
function debateOn(rundown: Rundown, after: SegmentId | null, { id, label, hook, quotes, questions, line }: ThemeMatter): LineEdit {
  const like = rundown.segments.find(({ kind }) => kind === 'debate');
  const { minSeconds, idealSeconds, maxSeconds } = TALKSHOW.pieces.debate.seconds;
  const at = after === null ? 0 : rundown.segments.findIndex((segment) => segment.id === after) + 1;
  return {
    does: 'add',
    // Below a line that is gone: at the end.
    place: after !== null && at === 0 ? rundown.segments.length : at,
    segment: {
      id: line, kind: 'debate', title: label, objective: hook, theme: id, quotes, questions,
      durationSeconds: like?.durationSeconds ?? idealSeconds,
      elasticity: like === undefined ? { minSeconds, idealSeconds, maxSeconds } : like.elasticity,
      outside: false, speakers: [], content: '', technique: { camera: '', sound: '', lowerThird: '' }, notes: '', why: [],
      locks: { position: false, duration: false, speakers: false },
    },
  };
}

/** Speaking time meant for one who joins: as the others have on average, within what the line leaves; the producer is told where that is nothing. */
export function speechFor({ durationSeconds, speakers }: Pick<Segment, 'durationSeconds' | 'speakers'>): Seconds {
  const guests = speakers.filter(({ role }) => role !== 'host');
  const wanted = guests.length === 0 ? USUAL_SPEECH : Math.round(guests.reduce((sum, { seconds }) => sum + seconds, 0) / guests.length);
  const left = durationSeconds - speakers.reduce((sum, { seconds }) => sum + seconds, 0);
  return Math.min(Math.max(wanted, LEAST_SPEECH), Math.max(left, LEAST_SPEECH));
}
