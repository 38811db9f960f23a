import type { Affinity, ContributionId, MatterToSave, ShownPosition } from '#desk';
import { personId, type FoundPerson, type Matter, type Position, type Source, type ThemeMember, type TopicPage } from '#editorial';
import type { QuestionId, QuoteId, Reason, ThemeId, TopicId } from '#rundown';
import type { ContributionRow } from './contribution.row.js';
import type { QuestionRow } from './question.row.js';
import type { QuoteRow } from './quote.row.js';
import type { ThemeRow } from './theme.row.js';

/** Ids of rows by content key: those there are, and new ones for what comes in. */
export interface RowIds {
  readonly contributions: ReadonlyMap<string, ContributionId>;
  readonly themes: ReadonlyMap<string, ThemeId>;
  readonly quotes: ReadonlyMap<string, QuoteId>;
  readonly questions: ReadonlyMap<string, QuestionId>;
}

/** An applicant's contribution is known by who wrote which words in answer to what. */
export interface Applicant {
  readonly applicationId: string;
  readonly personId: string;
  readonly name: string;
  readonly motivation: string;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
}

/** Rank of a piece that only an act holds: behind whatever of its score the engine lists. */
const UNLISTED_RANK = 1_000_000;

/** A source's complete words: the slice of the page, or its own text. */
export const wordsOf = (source: Source, page: TopicPage): string => source.text ?? page.text.slice(source.start, source.end);

export function contributionRows(topicId: TopicId, { reading }: MatterToSave, ids: RowIds, applicants: readonly Applicant[]): ContributionRow[] {
  const { page, matter, positions } = reading;
  const stances = new Map(positions.map((position) => [position.source, position]));
  return matter.sources.map((source, position) => {
    const applicant = applicants.find((candidate) => wrote(candidate, source));
    return {
      id: known(ids.contributions, source.id),
      topicId,
      contentKey: source.id,
      kind: source.kind,
      position,
      authorName: source.author,
      personId: applicant?.personId ?? null,
      applicationId: applicant?.applicationId ?? null,
      commentIndex: source.comment,
      pageStart: source.text === null ? source.start : null,
      pageEnd: source.text === null ? source.end : null,
      text: wordsOf(source, page),
      question: source.question,
      writtenOn: source.date,
      listed: true,
      stance: shownPosition(stances.get(source.id), source),
    };
  });
}

/** Ranges are kept relative to the contribution, so that they outlive the page. */
function shownPosition(position: Position | undefined, source: Source): ShownPosition | null {
  if (position === undefined) return null;
  const begins = beginOf(source);
  return { stance: position.stance, cues: position.cues.map(({ text, start, end, stance }) => ({ text, start: start - begins, end: end - begins, stance })) };
}

function wrote(applicant: Applicant, source: Source): boolean {
  if (source.author !== applicant.name.trim()) return false;
  if (source.kind === 'motivation') return source.text === applicant.motivation;
  return source.kind === 'answer' && applicant.answers.some(({ question, text }) => question === source.question && text === source.text);
}

export function themeRows(topicId: TopicId, { reading: { matter, themesByHand } }: MatterToSave, ids: RowIds): ThemeRow[] {
  return matter.themes.map((theme, rank) => ({
    id: known(ids.themes, theme.id),
    topicId,
    contentKey: theme.id,
    label: theme.label,
    hook: theme.hook,
    weight: theme.weight,
    rank,
    people: theme.people,
    listed: true,
    byHand: themesByHand.includes(theme.id),
    tensions: (theme.tensions ?? []).map(({ one, other, why }) => ({ one: known(ids.quotes, one), other: known(ids.quotes, other), why })),
  }));
}

export function quoteRows(topicId: TopicId, toSave: MatterToSave, ids: RowIds): QuoteRow[] {
  const pieceColumns = columnsOfPieces(topicId, toSave, ids);
  return toSave.reading.matter.quotes.map((quote) => ({
    id: known(ids.quotes, quote.id),
    ...pieceColumns(quote),
    reasons: quote.reasons,
    spokenSeconds: quote.spokenSeconds,
  }));
}

export function questionRows(topicId: TopicId, toSave: MatterToSave, ids: RowIds): QuestionRow[] {
  const pieceColumns = columnsOfPieces(topicId, toSave, ids);
  return toSave.reading.matter.questions.map((question) => ({ id: known(ids.questions, question.id), ...pieceColumns(question) }));
}

/** What quotes and questions have in common. */
function columnsOfPieces(topicId: TopicId, { reading: { matter, ranks }, hands }: MatterToSave, ids: RowIds) {
  const begins = new Map(matter.sources.map((source) => [source.id, beginOf(source)]));
  const reasons = reasonsOf(matter);
  return (piece: Matter['quotes'][number] | Matter['questions'][number]) => ({
    topicId,
    contentKey: piece.id,
    contributionId: known(ids.contributions, piece.source),
    rangeStart: piece.start - (begins.get(piece.source) ?? 0),
    rangeEnd: piece.end - (begins.get(piece.source) ?? 0),
    authorName: piece.author,
    text: piece.text,
    score: piece.score,
    themeId: piece.theme === null ? null : known(ids.themes, piece.theme),
    rank: ranks.get(piece.id) ?? UNLISTED_RANK,
    listed: true,
    hand: hands.get(piece.id) ?? null,
    themeWhy: piece.theme === null ? null : (reasons.get(piece.id) ?? null),
  });
}

function reasonsOf({ themes }: Matter): ReadonlyMap<string, Reason> {
  const idOf = ({ quote, question }: ThemeMember) => (quote ?? question)!;
  return new Map(themes.flatMap(({ members = [] }) => members.map((member) => [idOf(member), member.why] as const)));
}

/** What somebody has to say on each theme, strongest first; the share counts a question half, as the casting does. */
export function affinitiesOf(name: string, people: readonly FoundPerson[], ids: RowIds): Affinity[] {
  const voices = people.find(({ id }) => id === personId(name))?.voices ?? [];
  const worth = ({ quotes, questions }: { quotes: number; questions: number }) => quotes + questions / 2;
  const total = voices.reduce((sum, voice) => sum + worth(voice), 0);
  return voices
    .map((voice) => ({
      theme: known(ids.themes, voice.theme),
      weight: Math.round((worth(voice) / total) * 1_000) / 1_000,
      quotes: voice.pieces.flatMap((piece) => ids.quotes.get(piece) ?? []),
      questions: voice.pieces.flatMap((piece) => ids.questions.get(piece) ?? []),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.theme < b.theme ? -1 : 1));
}

/** Where a source begins in what its spans point into. */
const beginOf = (source: Source): number => (source.text === null ? source.start : 0);

/** Cannot miss: the matter names its own sources, pieces and themes. */
function known<Id extends string>(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The matter names “${key}”, which it does not hold.`);
  return id;
}
