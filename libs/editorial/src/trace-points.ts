import type { QuestionId, QuoteId, Reason, Segment, SegmentId, ThemeId } from '#rundown';
import type { Matter, Question, Quote } from './matter.js';
import type { Source, Span, TopicPage } from './topic-page.js';

/** What became of something a contributor asked to be dealt with. The span points where the source's does. */
export interface Point extends Span {
  readonly id: string;
  readonly source: string;
  readonly comment: number | null;
  readonly author: string | null;
  /** The quote or question that stands for it; both null when the contribution holds neither. */
  readonly quote: QuoteId | null;
  readonly question: QuestionId | null;
  /** Its words; the whole contribution when it holds neither quote nor question. */
  readonly text: string;
  readonly theme: ThemeId | null;
  readonly state: 'covered' | 'reserve' | 'notKept';
  /** The segment of the running order or of the reserve that deals with it. */
  readonly segment: SegmentId | null;
  readonly why: readonly Reason[];
}

/** Follows every contribution's main quote or question to the segment that deals with it, or says why none does. */
export function tracePoints(matter: Matter, page: TopicPage, segments: readonly Segment[], reserve: readonly Segment[]): readonly Point[] {
  const [shown, aside] = [indexPieces(segments), indexPieces(reserve)];
  const themes = new Map(matter.themes.flatMap((theme) => theme.comments.map((comment) => [comment, theme.id] as const)).toReversed());
  const pieces = { quotes: groupBySource(matter.quotes), questions: groupBySource(matter.questions) };
  return matter.sources.filter((source) => source.kind !== 'article' && source.kind !== 'pitch').map((source) => {
    const own = [...(pieces.quotes.get(source.id) ?? []), ...(pieces.questions.get(source.id) ?? [])];
    const main = [shown, aside].flatMap((index) => own.find((piece) => index.pieces.has(piece.id)) ?? [])[0] ?? own[0] ?? null;
    const theme = main?.theme ?? (source.comment === null ? null : (themes.get(source.comment) ?? null));
    return { ...pointOf(source, main, page), theme, ...fateOf(main, theme, shown, aside) };
  });
}

interface Index {
  readonly pieces: ReadonlyMap<QuoteId | QuestionId, SegmentId>;
  readonly themes: ReadonlyMap<ThemeId, SegmentId>;
}

type Fate = Pick<Point, 'state' | 'segment' | 'why'>;

function fateOf(main: Quote | Question | null, theme: ThemeId | null, shown: Index, aside: Index): Fate {
  const find = ({ pieces, themes }: Index) => [main === null ? undefined : pieces.get(main.id), theme === null ? undefined : themes.get(theme)] as const;
  const [read, debated] = find(shown);
  if (read !== undefined) return { state: 'covered', segment: read, why: [{ code: 'saidAloud' }] };
  if (debated !== undefined) return { state: 'covered', segment: debated, why: [{ code: 'themeDebated' }] };
  // Nothing in the reserve is said or debated unless somebody takes it out: the reason must not promise it.
  const kept = find(aside).find((segment) => segment !== undefined);
  if (kept !== undefined) return { state: 'reserve', segment: kept, why: [{ code: 'themeInReserve' }] };
  return { state: 'notKept', segment: null, why: [{ code: main === null ? 'nothingToQuote' : 'outsideThemes' }] };
}

function pointOf(source: Source, main: Quote | Question | null, page: TopicPage): Pick<Point, 'id' | 'source' | 'comment' | 'author' | 'quote' | 'question' | 'text' | 'start' | 'end'> {
  const isQuote = main !== null && 'spokenSeconds' in main;
  return {
    id: `point-${source.id}`,
    source: source.id,
    comment: source.comment,
    author: main?.author ?? source.author,
    quote: isQuote ? (main.id as QuoteId) : null,
    question: main !== null && !isQuote ? (main.id as QuestionId) : null,
    text: main?.text ?? (source.text ?? page.text).slice(source.start, source.end),
    start: (main ?? source).start,
    end: (main ?? source).end,
  };
}

function indexPieces(segments: readonly Segment[]): Index {
  const pieces = new Map<QuoteId | QuestionId, SegmentId>();
  const themes = new Map<ThemeId, SegmentId>();
  for (const segment of segments) {
    for (const id of [...segment.quotes, ...segment.questions]) pieces.set(id, segment.id);
    if (segment.theme !== null && !themes.has(segment.theme)) themes.set(segment.theme, segment.id);
  }
  return { pieces, themes };
}

function groupBySource<Piece extends Quote | Question>(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.source);
    if (group === undefined) groups.set(piece.source, [piece]);
    else group.push(piece);
  }
  return groups;
}
