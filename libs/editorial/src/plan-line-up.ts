import { fitDurations, programmeSeconds, shareOut, type Elasticity, type Reason, type Remark, type Seconds, type Segment, type SegmentId, type SegmentKind, type ThemeId } from '#rundown';
import { times, type ShowFormat } from './show-format.js';

/** How much there is to fill a show with. */
export interface Supply {
  /** Themes worth a debate, heaviest first. */
  readonly themes: readonly ThemeId[];
  readonly questions: number;
  /** People on set, host included. */
  readonly persons: number;
}

/** Even at its least, with one debate and no question, the show lasts longer than wanted. */
export interface LengthTooShort {
  readonly outcome: 'lengthTooShort';
  readonly targetSeconds: Seconds;
  readonly leastSeconds: Seconds;
  readonly shortBySeconds: Seconds;
}

/** The lines of a show, timed to the target but without words or people. */
export interface LineUp {
  readonly outcome: 'linedUp';
  readonly segments: readonly Segment[];
  readonly remarks: readonly Remark[];
}

interface Counts {
  readonly debates: number;
  readonly breaks: number;
  readonly questions: number;
}

/** Durations move in steps of five seconds, as people write them; the odd seconds of a target go to the conclusion. */
const STEP: Seconds = 5;
/** More questions than these are read by nobody, however long the show. */
const MOST_QUESTIONS = 30;

/** Arranges debates, breaks and questions for a length and for what there is to say, and times them to the second. */
export function planLineUp(format: ShowFormat, supply: Supply): LineUp | LengthTooShort {
  const counts = countPieces(format, supply);
  const segments = arrange(format, supply, counts);
  const fitted = fitDurations(segments, format.targetSeconds, STEP);
  if (fitted.outcome === 'durationsFitted') return { outcome: 'linedUp', segments: fitted.segments, remarks: [] };
  if (fitted.outcome === 'tooLong') {
    const { targetSeconds } = format;
    // The odd seconds are the target's own: the shortest show that holds ends on a step and has none.
    const shortBySeconds = fitted.overBySeconds - (targetSeconds % STEP);
    return { outcome: 'lengthTooShort', targetSeconds, leastSeconds: targetSeconds + shortBySeconds, shortBySeconds };
  }
  const facts = { missingSeconds: fitted.shortBySeconds, debates: counts.debates, questions: counts.questions };
  return { outcome: 'linedUp', segments: overstretch(segments, format.targetSeconds), remarks: [{ code: 'thinMatter', level: 'warn', facts }] };
}

/** What the format wants, brought down to what there is, then to what the length holds, then up while it holds too little. */
function countPieces(format: ShowFormat, supply: Supply): Counts {
  let counts = withBreaks(format, { debates: Math.min(format.debates, Math.max(1, supply.themes.length)), questions: Math.min(format.questions, supply.questions) });
  const sum = (side: keyof Elasticity) => arrange(format, supply, counts).reduce((total, segment) => total + (segment.elasticity?.[side] ?? segment.durationSeconds), 0);
  while (sum('minSeconds') > format.targetSeconds && counts.debates + counts.questions > 1) {
    counts = withBreaks(format, counts.debates > 1 ? { ...counts, debates: counts.debates - 1 } : { ...counts, questions: counts.questions - 1 });
  }
  while (sum('maxSeconds') < format.targetSeconds && counts.debates < supply.themes.length) counts = withBreaks(format, { ...counts, debates: counts.debates + 1 });
  while (sum('maxSeconds') < format.targetSeconds && counts.questions < Math.min(supply.questions, MOST_QUESTIONS)) counts = { ...counts, questions: counts.questions + 1 };
  return counts;
}

function withBreaks(format: ShowFormat, pieces: Omit<Counts, 'breaks'>): Counts {
  return { ...pieces, breaks: Math.min(format.breaks, pieces.debates - 1) };
}

function arrange(format: ShowFormat, { themes, persons }: Supply, { debates, breaks, questions }: Counts): readonly Segment[] {
  const odd = format.targetSeconds % STEP;
  const conclusion = { minSeconds: format.conclusion.minSeconds + odd, idealSeconds: format.conclusion.idealSeconds + odd, maxSeconds: format.conclusion.maxSeconds + odd };
  const debateLines = Array.from({ length: debates }, (_, index) => line('debate', themes[index] ?? 'open', format.debate, themes[index] ?? null));
  const perPart = spread(debates, breaks + 1);
  // Questions follow the debates of every part but the first; a show in one part has them there.
  const perBlock = [...(breaks > 0 ? [0] : []), ...spread(questions, Math.max(1, breaks))];
  const parts = perPart.flatMap((count, part) => [
    ...(part > 0 ? [line('break', part, fixed(format.breakSeconds))] : []),
    ...debateLines.splice(0, count),
    ...((perBlock[part] ?? 0) > 0 ? [line('audienceQuestions', perPart.length === 1 ? 1 : part, times(perBlock[part] ?? 0, format.question))] : []),
  ]);
  // With nobody but the host there is nobody to introduce nor to have a last word.
  const inCompany = (segment: Segment) => (persons > 1 ? [segment] : []);
  return [
    line('coldOpen', 1, format.coldOpen),
    line('titles', 1, format.openingTitles),
    line('launch', 1, format.launch),
    ...inCompany(line('introduction', 1, fixed(persons * format.introductionSeconds))),
    line('opening', 1, format.opening),
    ...parts,
    ...inCompany(line('roundTable', 1, times(persons, format.lastWord))),
    line('conclusion', 1, conclusion),
    line('titles', 2, format.closingTitles),
  ];
}

/** `count` things over `places`, the earlier places first in line for the odd ones. */
function spread(count: number, places: number): number[] {
  return Array.from({ length: places }, (_, place) => Math.ceil((count - place) / places));
}

const fixed = (seconds: Seconds): Elasticity => ({ minSeconds: seconds, idealSeconds: seconds, maxSeconds: seconds });
const NOTHING: readonly Reason[] = [];

/** A line without words; its id says what it is, so that it stays when the page grows. */
export function line(kind: SegmentKind, key: string | number, elasticity: Elasticity, theme: ThemeId | null = null): Segment {
  return {
    id: `${kind}-${key}` as SegmentId,
    kind,
    title: '',
    objective: '',
    durationSeconds: elasticity.idealSeconds,
    elasticity: elasticity.minSeconds === elasticity.maxSeconds ? null : elasticity,
    outside: false,
    theme,
    speakers: [],
    quotes: [],
    questions: [],
    content: '',
    technique: { camera: '', sound: '', lowerThird: '' },
    notes: '',
    why: NOTHING,
    locks: { position: false, duration: false, speakers: false },
  };
}

/** Everything at its most, and what is still missing shared by the parts that can bear talk. */
function overstretch(segments: readonly Segment[], targetSeconds: Seconds): readonly Segment[] {
  const full = segments.map((segment) => ({ ...segment, durationSeconds: segment.elasticity?.maxSeconds ?? segment.durationSeconds }));
  const missing = targetSeconds - programmeSeconds(full);
  const bears: readonly SegmentKind[] = ['debate', 'audienceQuestions', 'opening', 'roundTable'];
  const weights = full.map((segment) => (bears.includes(segment.kind) ? segment.durationSeconds : 0));
  // The weights' sum may be less than what is missing: shares are then taken of as many times the weights.
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = shareOut(missing, weights.map((weight) => weight * Math.ceil(missing / total)));
  return full.map((segment, index) => stretched(segment, segment.durationSeconds + (shares[index] ?? 0)));
}

// The most gives way with the duration: one remark about thin matter says more than one for each line.
function stretched(segment: Segment, durationSeconds: Seconds): Segment {
  const { elasticity } = segment;
  return { ...segment, durationSeconds, elasticity: elasticity && { ...elasticity, maxSeconds: Math.max(elasticity.maxSeconds, durationSeconds) } };
}
