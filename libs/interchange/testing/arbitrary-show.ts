import fc from 'fast-check';
import {
  SEGMENT_COLOURS, SEGMENT_KINDS, timeRundown,
  type ColumnId, type GroupId, type HardStart, type QuestionId, type QuoteId, type Rundown, type RundownId, type SeatRole, type Segment, type SegmentId, type Skipped, type SpeakerId, type ThemeId,
} from '#rundown';
import type { Conducteur1 } from '../src/conducteur-1.js';
import { enteredOf, segmentOf } from '../src/to-conducteur-1.js';

/** Everything that a show's lines may name. Names and labels are unlike each other, as those of one show are. */
export const PEOPLE = [
  { id: 'p-1', name: 'Anaïs Bœuf-Œuvrard', role: 'host' }, { id: 'p-2', name: 'Zoé Haÿ', role: 'guest' }, { id: 'p-3', name: 'Robot 3', role: 'guest' }, { id: 'p-4', name: 'محمد العربي', role: 'guest' },
  { id: 'p-5', name: '王小明', role: 'guest' }, { id: 'p-6', name: 'Jean-Rémi d’Orsay', role: 'guest' },
] as const;
export const THEMES = [{ id: 't-1', label: 'Le prix' }, { id: 't-2', label: 'La panne, « voulue » ?' }] as const;
export const QUOTES = ['q-1', 'q-2'] as const;
export const QUESTIONS = ['k-1'] as const;

/** A text as a desk keeps it: NFC or not, of any script, with line ends, quotes, separators and what spreadsheets run. */
const HOSTILE = ['=1+1', '+33 6', '-12', '@SUM(A1)', "'=x", "''-", '"', 'a;b', 'a,b', 'a\tb', 'a\nb', '\n', ' ', '<b>&amp;', '_x0041_', '🎤', 'é', 'e\u0301', '\u202eabc', '| # *', '0', '5:30', 'Total', '[…]', '—'];
const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 12 }));
/** Without halves of pairs and signs that no file format holds. */
export const anyText = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(' ').replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));

const elasticity = fc.option(fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300)).map(([least, more, most]) => ({ minSeconds: least, idealSeconds: least + more, maxSeconds: least + more + most })));
const hardStart: fc.Arbitrary<HardStart> = fc.oneof(
  fc.integer({ min: 0, max: 86_400 }).map((offsetSeconds) => ({ offsetSeconds })),
  fc.integer({ min: 0, max: 86_399 }).map((second) => ({ local: new Date(Date.UTC(2026, 11, 10) + second * 1000).toISOString().slice(0, second % 60 === 0 ? 16 : 19) })),
);
const seats = fc.uniqueArray(fc.record({ who: fc.constantFrom(...PEOPLE), role: fc.constantFrom<SeatRole>('host', 'guest', 'audience'), seconds: fc.nat(4000) }), { selector: ({ who }) => who.id, maxLength: 3 });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2, nil: undefined });

const line = fc.record({
  said: fc.record({
    kind: fc.constantFrom(...SEGMENT_KINDS), title: anyText, objective: anyText, content: anyText, notes: anyText, durationSeconds: fc.integer({ min: 0, max: 20_000 }), outside: fc.boolean(), elasticity,
    theme: fc.option(fc.constantFrom(...THEMES.map(({ id }) => id))), quotes: fc.subarray([...QUOTES]), questions: fc.subarray([...QUESTIONS]),
    locks: fc.record({ position: fc.boolean(), duration: fc.boolean(), speakers: fc.boolean() }),
  }),
  camera: anyText, sound: anyText, lowerThird: anyText,
  seats,
  hardStart: some(hardStart), skipped: some(fc.constantFrom<Skipped>('floated', 'dropped')), group: some(fc.constantFrom('g-1', 'g-2')), countToEnd: some(fc.constant(true)),
  colour: some(fc.constantFrom(...SEGMENT_COLOURS)), cell: some(anyText), released: fc.boolean(),
});

/** Drafts of a desk with everything that a line can hold, in the order and aside, as the desk keeps them: what a line need not have is absent. */
export const arbitraryDraft: fc.Arbitrary<Rundown> = fc
  .record({ lines: fc.array(line, { maxLength: 6 }), aside: fc.array(line, { maxLength: 2 }), start: fc.constantFrom('2026-12-10T19:00', '2026-12-10T23:50', null), title: anyText, framed: fc.boolean() })
  .map(({ lines, aside, start, title, framed }): Rundown => {
    const toSegment = (prefix: string) => ({ seats: sitting, camera, sound, lowerThird, cell, hardStart: fixed, skipped, group, countToEnd, colour, said }: (typeof lines)[number], index: number): Segment => ({
      ...said,
      id: `${prefix}-${index}` as SegmentId,
      theme: said.theme as ThemeId | null,
      quotes: said.quotes as readonly string[] as QuoteId[],
      questions: said.questions as readonly string[] as QuestionId[],
      speakers: sitting.map(({ who, role, seconds }) => ({ id: who.id as SpeakerId, role, seconds, why: [{ code: 'hosts' }] })),
      technique: { camera, sound, lowerThird },
      why: [{ code: 'addedByHand' }],
      // Without a start the desk takes no time of day.
      ...(fixed !== undefined && (start !== null || 'offsetSeconds' in fixed) && { hardStart: fixed }),
      ...(skipped !== undefined && { skipped }),
      ...(framed && group !== undefined && { group: group as GroupId }),
      ...(countToEnd !== undefined && { countToEnd }),
      ...(colour !== undefined && { colour }),
      ...(framed && cell !== undefined && cell !== '' && { cells: { 'c-1': cell } as Record<ColumnId, string> }),
    });
    const segments = lines.map(toSegment('s'));
    const frozen = segments.flatMap(({ id }, index) => (lines[index]!.released ? [{ segment: id, number: String(index + 1), title: 'avant' }] : []));
    return {
      id: 'r-1' as RundownId, title, start: start === null ? null : { local: start, zone: 'Europe/Paris' }, targetSeconds: 3120, segments, reserve: aside.map(toSegment('x')),
      ...(framed && { groups: [{ id: 'g-1' as GroupId, title: 'Première partie', budgetSeconds: 900 }, { id: 'g-2' as GroupId, title: 'Deuxième, « suite »', budgetSeconds: null }], columns: [{ id: 'c-1' as ColumnId, title: 'Prompteur ; été' }] }),
      ...(frozen.length > 0 && { frozen }),
    };
  });

/** A draft in the published format. */
export function documentOf(rundown: Rundown): Conducteur1 {
  const timed = timeRundown(rundown);
  const piece1 = (id: string) => ({ id, source: 'src-1', comment: null, author: 'Zoé Haÿ', start: 0, end: 4, text: `Mots ${id}`, score: 1, theme: null, date: '2026-11-03', age: 'recent' as const });
  return {
    format: 'conducteur/1',
    topic: {
      title: rundown.title, pitch: null, venue: 'Studio 4', format: null, treatment: null, sector: null, articleTitle: null, articleAuthor: null, article: null, callToTakePart: null, speakerCount: null, articleDate: null,
      detectedLanguage: 'fr',
    },
    recording: rundown.start, agesOn: null,
    length: { targetSeconds: rundown.targetSeconds, plannedSeconds: timed.plannedSeconds, studioSeconds: timed.studioSeconds },
    ...(rundown.groups && { groups: rundown.groups }), ...(rundown.columns && { columns: rundown.columns }), ...(rundown.frozen && { frozen: rundown.frozen }),
    segments: timed.segments.map((segment) => ({ ...segmentOf(segment), number: segment.times.number })),
    reserve: rundown.reserve.map((segment) => ({
      id: segment.id, kind: segment.kind, title: segment.title, objective: segment.objective, durationSeconds: segment.durationSeconds, theme: segment.theme, quotes: segment.quotes, questions: segment.questions,
      why: segment.why, content: segment.content, notes: segment.notes, outside: segment.outside, elasticity: segment.elasticity, ...enteredOf(segment), speakers: segment.speakers.map(({ id, role, seconds, why }) => ({ id, role, seconds, why: why ?? [] })),
    })),
    speakers: PEOPLE.map(({ id, name, role }) => ({ id, name, role, status: 'confirmed', application: null, title: '', organisation: '', seconds: 0, why: [], affinities: [] })),
    notSeated: [], emptyChairs: [], remarks: [],
    themes: THEMES.map(({ id, label }) => ({ id, label, hook: '', weight: 1, quotes: [], questions: [], comments: [], people: [], members: [], tensions: [] })),
    quotes: QUOTES.map((id) => ({ ...piece1(id), reasons: [], spokenSeconds: 3 })), questions: QUESTIONS.map(piece1),
    points: [], positions: [], comments: [], sources: [{ id: 'src-1', kind: 'comment', author: 'Zoé Haÿ', date: null, comment: 0, question: null, start: 0, end: 4 }],
  };
}
