import type { QuestionId, QuoteId, ReservedTheme, Rundown, Segment, SegmentId, SpeakerId, ThemeId } from '#rundown';
import type { Participation } from '../episode/episode.js';
import type { ContentIds } from '../topic/content-ids.js';
import type { RowKeys } from '../topic/name-act.js';

/** A draft in the planner's own ids, and the way back to rows. */
export interface NamedDraft {
  /** The running order as the planner would name it; a line it would not make keeps the id of its row. */
  readonly before: readonly Segment[];
  /** Themes that wait, and why. */
  readonly reserve: readonly ReservedTheme[];
  /** Rows by those ids, the reserve's included. */
  readonly rows: ReadonlyMap<string, Segment>;
  /** Everything that these lines name, also what the topic no longer lists. */
  readonly content: Omit<ContentIds, 'contributions'>;
  readonly speakers: ReadonlyMap<string, SpeakerId>;
}

/** Every row of the matter that a draft names. */
export const rowsOfDraft = ({ segments, reserve }: Rundown): readonly string[] =>
  [...new Set([...segments, ...reserve].flatMap(({ theme, quotes, questions }) => [...(theme === null ? [] : [theme]), ...quotes, ...questions]))];

/** Names a draft as the planner does: debates by their theme, every other line by its kind and its place among those of the kind. */
export function nameDraft(draft: Rundown, keys: RowKeys, people: readonly Pick<Participation, 'id' | 'speakerKey'>[]): NamedDraft {
  const themeKey = (id: ThemeId): ThemeId => keys.themes.get(id) ?? id;
  const quoteKey = (id: QuoteId) => (keys.pieces.get(id) ?? id) as QuoteId;
  const questionKey = (id: QuestionId) => (keys.pieces.get(id) ?? id) as QuestionId;
  const speakerKeys = new Map(people.map(({ id, speakerKey }) => [id, (speakerKey ?? id) as SpeakerId]));
  const named = (segment: Segment, id: SegmentId): Segment => ({
    ...segment,
    id,
    theme: segment.theme === null ? null : themeKey(segment.theme),
    quotes: segment.quotes.map(quoteKey),
    questions: segment.questions.map(questionKey),
    speakers: segment.speakers.map((speaker) => ({ ...speaker, id: speakerKeys.get(speaker.id) ?? speaker.id })),
  });
  const rows = new Map<string, Segment>();
  const name = (segment: Segment, place: number): SegmentId => {
    const key = plannersId(segment, place, themeKey);
    // Two lines of one name: the second is the producer's own.
    const id = (rows.has(key) ? segment.id : key) as SegmentId;
    rows.set(id, segment);
    return id;
  };
  const before = draft.segments.map((segment, at) => named(segment, name(segment, placeAmongKind(draft.segments, at))));
  for (const segment of draft.reserve) name(segment, 0);
  const all = [...draft.segments, ...draft.reserve];
  return {
    before,
    reserve: draft.reserve.flatMap(({ theme, why }) => (theme === null ? [] : [{ theme: themeKey(theme), why }])),
    rows,
    content: {
      themes: new Map(all.flatMap(({ theme }) => (theme === null ? [] : [[themeKey(theme), theme]]))),
      quotes: new Map(all.flatMap(({ quotes }) => quotes.map((quote) => [quoteKey(quote), quote]))),
      questions: new Map(all.flatMap(({ questions }) => questions.map((question) => [questionKey(question), question]))),
    },
    speakers: new Map([...speakerKeys].map(([id, key]) => [key, id])),
  };
}

/** As `planLineUp` names its lines. */
function plannersId({ kind, theme }: Segment, place: number, themeKey: (id: ThemeId) => ThemeId): string {
  if (kind === 'debate') return `debate-${theme === null ? 'open' : themeKey(theme)}`;
  return `${kind}-${place}`;
}

/** From 1; the titles that end a show are its second, also where it has no others. */
function placeAmongKind(segments: readonly Segment[], at: number): number {
  const { kind } = segments[at]!;
  if (kind === 'titles' && at > 0 && at === segments.length - 1) return 2;
  return segments.slice(0, at + 1).filter((one) => one.kind === kind).length;
}
