import type { QuestionId, QuoteId, SegmentId, SpeakerId, ThemeId } from '../ids.js';
import { frameOf, withFrame } from '../edits/line-edit.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import { showOrigin } from '../studio-clock.js';
import { placeHardStart } from '../timing/place-hard-start.js';

/** What there still is of all that a version names. */
export interface StillThere {
  readonly speakers: ReadonlySet<SpeakerId>;
  readonly quotes: ReadonlySet<QuoteId>;
  readonly questions: ReadonlySet<QuestionId>;
  readonly themes: ReadonlySet<ThemeId>;
}

/** Something that a line had in its version and can have no longer. `id` of a hard start is what was written. */
export interface LostPiece {
  readonly segment: SegmentId;
  readonly piece: 'speaker' | 'quote' | 'question' | 'theme' | 'hardStart';
  readonly id: string;
}

export interface LinesRestored {
  readonly outcome: 'linesRestored';
  readonly rundown: Rundown;
  readonly lost: readonly LostPiece[];
}

/**
 * The draft with the lines and groups of a version in the place of its own. Its date, length, title and numbers stay: those are the
 * episode's, and paper's; so do columns that were made since, empty.
 */
export function restoreLines(draft: Rundown, version: Pick<Rundown, 'segments' | 'reserve' | 'groups' | 'columns'>, still: StillThere): LinesRestored {
  const lost: LostPiece[] = [];
  const origin = showOrigin(draft.start);
  const restore = (segment: Segment): Segment => {
    const lose = (piece: LostPiece['piece'], id: string) => void lost.push({ segment: segment.id, piece, id });
    const standing = <Id extends string>(piece: LostPiece['piece'], there: ReadonlySet<Id>) => (id: Id): boolean => {
      if (!there.has(id)) lose(piece, id);
      return there.has(id);
    };
    const { hardStart, theme, ...rest } = segment;
    const placeable = hardStart && placeHardStart(hardStart, origin).fault === null;
    if (hardStart && !placeable) lose('hardStart', 'local' in hardStart ? hardStart.local : String(hardStart.offsetSeconds));
    return {
      ...rest,
      theme: theme !== null && standing('theme', still.themes)(theme) ? theme : null,
      speakers: segment.speakers.filter(({ id }) => standing('speaker', still.speakers)(id)),
      quotes: segment.quotes.filter(standing('quote', still.quotes)),
      questions: segment.questions.filter(standing('question', still.questions)),
      ...(placeable && { hardStart }),
    };
  };
  const columns = frameOf(draft).columns;
  const own = new Set(columns.map(({ id }) => id));
  const framed = withFrame(draft, { groups: version.groups ?? [], columns: [...columns, ...(version.columns ?? []).filter(({ id }) => !own.has(id))] });
  return { outcome: 'linesRestored', rundown: { ...framed, segments: version.segments.map(restore), reserve: version.reserve.map(restore) }, lost };
}
