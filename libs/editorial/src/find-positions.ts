import type { Stance, StanceCues } from './stance.js';
import { STANCE_CUES_EN } from './stance-cues.en.js';
import { STANCE_CUES_FR } from './stance-cues.fr.js';
import { passagesOf, type Passage } from './passages.js';
import { personKey } from './same-person.js';
import type { Source, Span, TopicPage } from './topic-page.js';

/** Words that point to a stance; `text` is their slice of the source. */
export interface StanceCue extends Span {
  readonly stance: Stance;
  readonly text: string;
}

/** What a contribution seems to think of the article. Evidence for the producer to confirm, never a fact. */
export interface Position {
  readonly source: string;
  readonly comment: number | null;
  readonly author: string | null;
  readonly stance: Stance;
  readonly cues: readonly StanceCue[];
  readonly toConfirm: true;
}

/** People take sides where they begin: a cue counts for less behind this many sentences. */
const OPENING_SENTENCES = 3;
const LATE = 0.5;
/** Points under which cues say nothing. */
const LEAST = 0.5;
const WEIGHTS: Readonly<Record<Stance, number>> = { agree: 1, nuance: 0.8, disagree: 1.1 };
const SHOWN = 4;
/** More cues than anybody writes: the rest of a pasted wall is left unread. */
const MOST_CUES = 60;
const CUES = { fr: STANCE_CUES_FR, en: STANCE_CUES_EN } as const;

/** The stance of each contribution that shows cues, in the order written; the article's author takes none on their own article. */
export function findPositions(sources: readonly Source[], page: TopicPage): Position[] {
  const host = page.articleAuthor === null ? null : personKey(page.articleAuthor);
  return passagesOf(sources, page)
    .filter(({ source }) => source.kind !== 'article' && source.kind !== 'pitch' && (source.author === null || personKey(source.author) !== host))
    .flatMap((passage) => {
      const position = positionIn(passage);
      return position === null ? [] : [position];
    });
}

/** The stance that one contribution's cues point to; null when there are none. */
export function positionIn(passage: Passage): Position | null {
  const cues = cuesIn(passage, CUES[passage.language]);
  const stance = stanceOf(passage, cues);
  if (stance === null) return null;
  const { id, comment, author } = passage.source;
  return { source: id, comment, author, stance, cues: cues.slice(0, SHOWN), toConfirm: true };
}

function cuesIn({ text, folded, source }: Passage, patterns: StanceCues): StanceCue[] {
  const words = folded.slice(source.start, source.end);
  const cues: StanceCue[] = [];
  for (const stance of ['disagree', 'nuance', 'agree'] as const) {
    for (const pattern of patterns[stance]) {
      for (const match of words.matchAll(pattern)) {
        if (cues.length >= MOST_CUES) break;
        const lead = match[0].search(/[a-z]/);
        const start = source.start + match.index + Math.max(0, lead);
        const end = source.start + match.index + match[0].trimEnd().length;
        // « Pas d'accord » holds « d'accord »: the stronger reading was found first.
        if (end > start && !cues.some((cue) => cue.start < end && start < cue.end)) cues.push({ stance, start, end, text: text.slice(start, end) });
      }
    }
  }
  return cues.sort((a, b) => a.start - b.start);
}

function stanceOf({ sentences }: Passage, cues: readonly StanceCue[]): Stance | null {
  const early = sentences[OPENING_SENTENCES - 1]?.end ?? Number.POSITIVE_INFINITY;
  const points = { agree: 0, nuance: 0, disagree: 0 };
  for (const cue of cues) points[cue.stance] += WEIGHTS[cue.stance] * (cue.start < early ? 1 : LATE);
  const { agree, nuance, disagree } = points;
  if (Math.max(agree, nuance, disagree) < LEAST) return null;
  // Both sides heard, or reservations beside approval: the contribution weighs, whatever it says first.
  if (agree > 0 && (nuance > 0 || disagree > 0)) return agree >= 3 * (nuance + disagree) ? 'agree' : disagree >= 3 * (agree + nuance) ? 'disagree' : 'nuance';
  if (disagree > 0) return nuance > 2 * disagree ? 'nuance' : 'disagree';
  return nuance > 0 ? 'nuance' : 'agree';
}
