import { SEGMENT_KINDS } from '#rundown';
import type { JsonSchema } from './json-schema.js';

const text: JsonSchema = { type: 'string' };
const textOrNull: JsonSchema = { type: ['string', 'null'] };
const id: JsonSchema = { type: 'string', minLength: 1 };
const idOrNull: JsonSchema = { type: ['string', 'null'] };
const seconds: JsonSchema = { type: 'integer', minimum: 0, description: 'Whole seconds.' };
const offset: JsonSchema = { type: 'integer', minimum: 0, description: 'UTF-16 units into the source’s own text where it has one, else into topic.pageText where there is one, else into the page file as decoded.' };
const comment: JsonSchema = { type: ['integer', 'null'], minimum: 0, description: 'Index of the comment, from 0 in page order.' };
const date: JsonSchema = { type: ['string', 'null'], description: 'YYYY-MM-DD; null: not dated.' };
const age: JsonSchema = { enum: ['recent', 'old', 'undated', null], description: 'On the day of agesOn; old is two full years or more. Null: there is a date but no agesOn.' };
const stance: JsonSchema = { enum: ['agree', 'nuance', 'disagree'] };
const share: JsonSchema = { type: 'number', minimum: 0, description: 'Share, 0 to 1, of what this person says on themes.' };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const object = (properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const kind: JsonSchema = { enum: SEGMENT_KINDS };
const why = list(ref('reason'));
const piece = { id, source: id, comment, author: textOrNull, start: offset, end: offset, text, score: { type: 'number' }, theme: idOrNull, date, age } as const;

/** The published format of a conducteur; `conducteur-1.schema.json` is this value written out. */
export const CONDUCTEUR_1_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'conducteur-1.schema.json',
  title: 'conducteur/1',
  description: 'A topic, what was written about it, and the timed and cast rundown made from it. Fields may be added, never renamed or removed; keep those you do not know.',
  ...object({
    format: { const: 'conducteur/1' },
    topic: object(
      {
        title: text, pitch: textOrNull, venue: textOrNull, format: textOrNull, treatment: textOrNull, sector: textOrNull,
        articleTitle: textOrNull, articleAuthor: textOrNull, article: { ...object({ start: offset, end: offset }), type: ['object', 'null'] },
        callToTakePart: textOrNull, speakerCount: { type: ['integer', 'null'] },
        articleDate: date, detectedLanguage: { enum: ['fr', 'en'], description: 'What most of the contributions are written in.' },
        pageText: { type: 'string', description: 'The text that offsets count in, only where the page file is not that text: what a reader of a page saved as HTML sees.' },
      },
      ['articleTitle', 'articleAuthor', 'article', 'callToTakePart', 'speakerCount', 'articleDate', 'detectedLanguage', 'pageText'],
    ),
    recording: { ...object({ local: text, zone: text }), type: ['object', 'null'], description: 'Local start and IANA zone; null: starts are null.' },
    agesOn: { ...date, description: 'YYYY-MM-DD: the day by which ages are told, of the recording, else of whoever asked.' },
    length: object({ targetSeconds: seconds, plannedSeconds: seconds, studioSeconds: seconds }, ['studioSeconds']),
    segments: list(ref('segment')),
    reserve: list(object({ id, kind, title: text, objective: text, durationSeconds: seconds, theme: idOrNull, quotes: list(id), questions: list(id), why }, ['objective', 'quotes', 'questions'])),
    speakers: list(object({ id, name: text, role: { enum: ['host', 'guest'] }, status: text, application: idOrNull, title: text, organisation: text, seconds, why, affinities: list(ref('affinity')) }, ['role', 'application', 'title', 'organisation', 'seconds', 'why', 'affinities'])),
    notSeated: list(object({ id, name: text, status: text, why, affinities: list(ref('affinity')) }, ['affinities'])),
    emptyChairs: list(object({ chair: { type: 'integer', minimum: 1 }, why })),
    remarks: list(object({ code: id, level: { enum: ['warn', 'info'] }, segment: id, speaker: id, theme: id, facts: { type: 'object' } }, ['level', 'segment', 'speaker', 'theme', 'facts'])),
    themes: list(object(
      {
        id, label: text, hook: text, weight: { type: 'number' }, quotes: list(id), questions: list(id), comments: list({ type: 'integer', minimum: 0 }), people: list(text),
        members: { ...list(object({ quote: idOrNull, question: idOrNull, why: ref('reason') })), description: 'Why each quote and question is in the theme; one of both is null.' },
        tensions: { ...list(object({ one: id, other: id, why: ref('reason') })), description: 'Pairs of quotes that pull in different directions, the sharpest first.' },
      },
      ['members', 'tensions'],
    )),
    quotes: list(object({ ...piece, reasons: why, spokenSeconds: seconds }, ['date', 'age', 'spokenSeconds'])),
    questions: list(object(piece, ['author', 'score', 'date', 'age'])),
    points: list(object({ id, source: id, comment, author: textOrNull, quote: idOrNull, question: idOrNull, start: offset, end: offset, text, theme: idOrNull, state: { enum: ['covered', 'reserve', 'notKept'] }, segment: idOrNull, why })),
    positions: {
      ...list(object({ source: id, comment, author: textOrNull, stance, toConfirm: { const: true }, cues: list(object({ stance, start: offset, end: offset, text })) })),
      description: 'What contributions seem to think of the article, with the words that point there. Evidence to be confirmed by a person, never a fact.',
    },
    comments: list(object({ index: { type: 'integer', minimum: 0 }, author: textOrNull, date, start: offset, end: offset }, ['date'])),
    sources: list(object(
      { id, kind: { enum: ['comment', 'article', 'pitch', 'answer', 'motivation', 'insight'] }, author: textOrNull, date: textOrNull, comment, question: textOrNull, start: offset, end: offset, text },
      ['comment', 'question', 'start', 'end', 'text'],
    )),
  }, ['recording', 'agesOn', 'notSeated', 'emptyChairs', 'positions']),
  $defs: {
    reason: object({ code: id, facts: { type: 'object' } }, ['facts']),
    affinity: object({ theme: id, weight: share, quotes: list(id), questions: list(id) }),
    elasticity: { ...object({ minSeconds: seconds, idealSeconds: seconds, maxSeconds: seconds }), type: ['object', 'null'] },
    segment: object(
      {
        id, position: { type: 'integer', minimum: 0 }, kind, title: text, objective: text, content: text, notes: text,
        outside: { type: 'boolean', description: 'Takes studio time, counts neither in the length nor in startSeconds.' },
        start: { type: ['string', 'null'], description: 'Instant with offset.' }, startSeconds: { type: ['integer', 'null'], minimum: 0 },
        durationSeconds: seconds, cumulativeSeconds: seconds, elasticity: ref('elasticity'), theme: idOrNull,
        speakers: list(object({ id, role: { enum: ['host', 'guest', 'audience'] }, seconds, why }, ['why'])), quotes: list(id), questions: list(id), why,
      },
      ['objective', 'content', 'notes', 'outside', 'cumulativeSeconds', 'elasticity'],
    ),
  },
};
