import { SEGMENT_COLOURS, SEGMENT_KINDS } from '#rundown';
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

const seats = list(object({ id, role: { enum: ['host', 'guest', 'audience'] }, seconds, why }, ['why']));
const flag: JsonSchema = { type: 'boolean' };

/** What a desk adds to a line; all of it may be absent. */
const entered = {
  number: { type: 'string', description: '« 6 », « 6 bis », as printed.' },
  technique: object({ camera: text, sound: text, lowerThird: text }),
  locks: object({ position: flag, duration: flag, speakers: flag }),
  hardStart: { ...object({ local: text, offsetSeconds: seconds }, ['local', 'offsetSeconds']), type: ['object', 'null'], description: 'A start that does not float: a local date-time, or studio seconds after the start of the show.' },
  skipped: { enum: ['floated', 'dropped', null], description: 'Keeps its place but takes no time: may come back, or was taken out during the show.' },
  group: idOrNull,
  countToEnd: flag,
  colour: { enum: [...SEGMENT_COLOURS, null] },
  cells: { type: 'object', description: 'Texts by id of a column.' },
} as const;
const ENTERED = Object.keys(entered);

/** What a desk knows of a person. */
const known = {
  pronunciation: text,
  biography: text,
  lowerThird: { ...object({ name: text, title: text }), type: ['object', 'null'] },
  chair: { type: ['integer', 'null'], minimum: 1 },
  microphone: text,
  presence: { ...object({ call: text, makeUp: textOrNull, microphone: textOrNull, release: text }, ['makeUp', 'microphone']), type: ['object', 'null'], description: 'Local date-times in the zone of the episode.' },
} as const;
const KNOWN = Object.keys(known);

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
    reserve: list(object(
      { id, kind, title: text, objective: text, durationSeconds: seconds, theme: idOrNull, quotes: list(id), questions: list(id), why, content: text, notes: text, outside: flag, elasticity: ref('elasticity'), speakers: seats, ...entered },
      ['objective', 'quotes', 'questions', 'content', 'notes', 'outside', 'elasticity', 'speakers', ...ENTERED],
    )),
    reservedThemes: list(object({ theme: id, why })),
    episode: object({
      rundown: { ...id, description: 'Id of the rundown at its desk.' }, title: text, zone: text, seats: { type: 'integer', minimum: 1 }, place: object({ name: text, address: text, access: text }),
      version: { type: ['integer', 'null'], minimum: 1, description: 'Null: the draft.' }, versionHash: textOrNull,
      editedAt: { type: 'string', description: 'ISO instant of the release, or of the last edit of the draft.' },
    }, ['rundown']),
    groups: list(object({ id, title: text, budgetSeconds: { ...seconds, type: ['integer', 'null'] } })),
    columns: list(object({ id, title: text })),
    frozen: { ...list(object({ segment: id, number: text, title: text })), description: 'Every line that was ever released, with its number then.' },
    speakers: list(object({ id, name: text, role: { enum: ['host', 'guest'] }, status: text, application: idOrNull, title: text, organisation: text, seconds, why, affinities: list(ref('affinity')), ...known }, ['role', 'application', 'title', 'organisation', 'seconds', 'why', 'affinities', ...KNOWN])),
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
  }, ['recording', 'agesOn', 'notSeated', 'emptyChairs', 'positions', 'reservedThemes', 'episode', 'groups', 'columns', 'frozen']),
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
        speakers: seats, quotes: list(id), questions: list(id), why, ...entered,
      },
      ['objective', 'content', 'notes', 'outside', 'cumulativeSeconds', 'elasticity', ...ENTERED],
    ),
  },
};
