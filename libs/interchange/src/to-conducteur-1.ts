import type { Affinity } from '#casting';
import type { Question, Quote, Span } from '#editorial';
import type { Segment, TimedSegment } from '#rundown';
import type { Affinity1, Conducteur1, Segment1 } from './conducteur-1.js';
import { originsOf } from './credit-piece.js';
import type { ShowSheet } from './planned-show.js';

/** A planned show in the published format `conducteur/1`; the page's text is in it where no file holds it, as for saved HTML. */
export function toConducteur1(sheet: ShowSheet, { withPageText = false }: { readonly withPageText?: boolean } = {}): Conducteur1 {
  const { page, matter, rundown } = sheet;
  const origin = originsOf(sheet);
  const dated = (piece: Quote | Question) => {
    const { date, age } = origin(piece);
    return { ...pieceOf(piece), date, age };
  };
  const asked = new Set<string>(matter.questions.map((question) => question.id));
  const slice = (span: Span | null) => (span === null ? null : page.text.slice(span.start, span.end));
  return {
    format: 'conducteur/1',
    topic: {
      title: rundown.title,
      pitch: slice(page.pitch),
      venue: page.venue,
      format: page.format,
      treatment: page.treatment,
      sector: page.sector,
      articleTitle: page.title,
      articleAuthor: page.articleAuthor,
      article: page.article === null ? null : { start: page.article.start, end: page.article.end },
      callToTakePart: page.callToTakePart,
      speakerCount: page.speakerCount,
      articleDate: page.articleDate ?? null,
      detectedLanguage: sheet.detectedLanguage,
      ...(withPageText ? { pageText: page.text } : {}),
    },
    recording: rundown.start,
    agesOn: sheet.agesOn,
    length: { targetSeconds: rundown.targetSeconds, plannedSeconds: rundown.plannedSeconds, studioSeconds: rundown.studioSeconds },
    segments: rundown.segments.map(segmentOf),
    reserve: rundown.reserve.map(reservedOf),
    reservedThemes: sheet.reserve,
    speakers: sheet.speakers.map(({ id, name, role, status, application, title, organisation, seconds, why, affinities }) => ({ id, name, role, status, application, title, organisation, seconds, why, affinities: affinities.map((one) => affinityOf(one, asked)) })),
    notSeated: sheet.notSeated.map(({ id, name, status, why, affinities }) => ({ id, name, status, why, affinities: affinities.map((one) => affinityOf(one, asked)) })),
    emptyChairs: sheet.emptyChairs,
    remarks: sheet.remarks,
    themes: matter.themes.map(({ id, label, hook, weight, quotes, questions, comments, people, members = [], tensions = [] }) => ({
      id, label, hook, weight, quotes, questions, comments, people,
      members: members.map(({ quote, question, why }) => ({ quote, question, why })),
      tensions: tensions.map(({ one, other, why }) => ({ one, other, why })),
    })),
    quotes: matter.quotes.map((quote) => ({ ...dated(quote), reasons: quote.reasons, spokenSeconds: quote.spokenSeconds })),
    questions: matter.questions.map(dated),
    points: sheet.points.map(({ id, source, comment, author, quote, question, start, end, text, theme, state, segment, why }) => ({ id, source, comment, author, quote, question, start, end, text, theme, state, segment, why })),
    positions: sheet.positions.map(({ source, comment, author, stance, toConfirm, cues }) => ({
      source, comment, author, stance, toConfirm, cues: cues.map(({ stance: side, start, end, text }) => ({ stance: side, start, end, text })),
    })),
    comments: page.comments.map(({ index, author, date, start, end }) => ({ index, author, date: date ?? null, start, end })),
    sources: matter.sources.map(({ id, kind, author, date, comment, question, start, end, text }) => ({ id, kind, author, date, comment, question, start, end, ...(text === null ? {} : { text }) })),
  };
}

/** A timed line as the format writes it; what only a desk enters is written where it was entered. */
export function segmentOf({ times, ...segment }: TimedSegment): Segment1 {
  return {
    id: segment.id,
    position: times.position,
    kind: segment.kind,
    title: segment.title,
    objective: segment.objective,
    content: segment.content,
    notes: segment.notes,
    outside: segment.outside,
    start: times.start,
    startSeconds: times.startSeconds,
    durationSeconds: segment.durationSeconds,
    cumulativeSeconds: times.cumulativeSeconds,
    elasticity: segment.elasticity,
    theme: segment.theme,
    speakers: segment.speakers.map(({ id, role, seconds, why }) => ({ id, role, seconds, why: why ?? [] })),
    quotes: segment.quotes,
    questions: segment.questions,
    why: segment.why,
    ...enteredOf(segment),
  };
}

function reservedOf({ id, kind, title, objective, durationSeconds, theme, quotes, questions, why }: Segment): Conducteur1['reserve'][number] {
  return { id, kind, title, objective, durationSeconds, theme, quotes, questions, why };
}

/** What a desk entered beside what a plan has: unlocked, floating, played and unmarked go unsaid. */
export function enteredOf({ technique, locks, hardStart, skipped, group, countToEnd, colour, cells }: Segment): Pick<Segment1, 'technique' | 'locks' | 'hardStart' | 'skipped' | 'group' | 'countToEnd' | 'colour' | 'cells'> {
  return {
    ...(Object.values(technique).some((text) => text !== '') && { technique }),
    ...(Object.values(locks).some((locked) => locked) && { locks }),
    ...(hardStart && { hardStart }),
    ...(skipped && { skipped }),
    ...(group && { group }),
    ...(countToEnd === true && { countToEnd }),
    ...(colour && { colour }),
    ...(cells && Object.keys(cells).length > 0 && { cells }),
  };
}

function affinityOf({ theme, weight, pieces }: Affinity, asked: ReadonlySet<string>): Affinity1 {
  return { theme, weight, quotes: pieces.filter((id) => !asked.has(id)), questions: pieces.filter((id) => asked.has(id)) };
}

function pieceOf({ id, source, comment, author, start, end, text, score, theme }: Quote | Question): Omit<Conducteur1['questions'][number], 'date' | 'age'> {
  return { id, source, comment, author, start, end, text, score, theme };
}

/** The document as text: two spaces of indentation and a final line break; the same document gives the same bytes. */
export function writeConducteur1(document: Conducteur1): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
