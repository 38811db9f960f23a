import type { GroupId, QuestionId, QuoteId, SegmentId, SpeakerId, ThemeId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';

/** What there still is of all that a version names. */
export interface StillThere {
  readonly speakers: ReadonlySet<SpeakerId>;
  readonly quotes: ReadonlySet<QuoteId>;
  readonly questions: ReadonlySet<QuestionId>;
  readonly themes: ReadonlySet<ThemeId>;
}

/** Something that a line named in its version and that no longer is. */
export interface LostPiece {
  readonly segment: SegmentId;
  readonly piece: 'speaker' | 'quote' | 'question' | 'theme' | 'group';
  readonly id: string;
}

export interface LinesRestored {
  readonly outcome: 'linesRestored';
  readonly rundown: Rundown;
  readonly lost: readonly LostPiece[];
}

/** The draft with the lines of a version in the place of its own. Its date, length, title and numbers stay: those are the episode's, and paper's. */
export function restoreLines(draft: Rundown, version: Pick<Rundown, 'segments' | 'reserve'>, still: StillThere): LinesRestored {
  const lost: LostPiece[] = [];
  const groups = new Set((draft.groups ?? []).map(({ id }) => id));
  const restore = (segment: Segment): Segment => {
    const standing = <Id extends string>(piece: LostPiece['piece'], there: ReadonlySet<Id>) => (id: Id): boolean => {
      if (!there.has(id)) lost.push({ segment: segment.id, piece, id });
      return there.has(id);
    };
    const { theme, group, ...rest } = segment;
    return {
      ...rest,
      theme: theme !== null && standing('theme', still.themes)(theme) ? theme : null,
      speakers: segment.speakers.filter(({ id }) => standing('speaker', still.speakers)(id)),
      quotes: segment.quotes.filter(standing('quote', still.quotes)),
      questions: segment.questions.filter(standing('question', still.questions)),
      ...(group && standing<GroupId>('group', groups)(group) && { group }),
    };
  };
  return { outcome: 'linesRestored', rundown: { ...draft, segments: version.segments.map(restore), reserve: version.reserve.map(restore) }, lost };
}
