import { tellAge } from '#editorial';
import { enteredOf, segmentOf, type Conducteur1 } from '#interchange';
import type { Place } from '#notices';
import { timeRundown, type Segment, type SpeakerId } from '#rundown';
import type { ParticipationStatus } from '../episode/episode.js';
import type { ParticipationId } from '../ids.js';
import type { ParticipationFile } from '../participation/participation-file.js';
import { gatherRemarks } from '../rundown/gather-remarks.js';
import type { RundownModel, RundownOrigins, RundownSnapshot, RundownVersion } from '../rundown/rundown-model.js';
import type { Contribution, Question, Quote, Topic } from '../topic/topic.js';

/** All that a show's conducteur is written from. */
export interface ShowMatter {
  readonly content: RundownModel | RundownSnapshot;
  /** Null: the draft. */
  readonly version: RundownVersion | null;
  /** ISO instant of the release, or of the draft's last edit. */
  readonly editedAt: string;
  readonly topic: Topic | null;
  /** The contributions that its quotes, questions and points are spans of, as they are now. */
  readonly contributions: readonly Contribution[];
  /** Where people come to; null where no studio is named. */
  readonly place: Place | null;
  /** What is kept about people; empty where the reader may not know. */
  readonly files: readonly ParticipationFile[];
}

const GONE: readonly ParticipationStatus[] = ['declined', 'withdrawn', 'cancelled'];

/** A draft or a released version as the published format `conducteur/1`: what every paper, file and import is made of. */
export function conducteurOf(matter: ShowMatter): Conducteur1 {
  const { content, version, topic, contributions } = matter;
  const { rundown, episode } = content;
  const timed = timeRundown(rundown);
  const origins = 'origins' in content ? content.origins : undefined;
  // Words are old on the day they are read aloud; without a date, on the day of the paper.
  const agesOn = (episode.start ?? matter.editedAt).slice(0, 10);
  const sources = sourcesOf(contributions, origins);
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  const dated = (source: string) => {
    const date = dates.get(source) ?? null;
    return { date, age: tellAge(date, agesOn) };
  };
  const piece = ({ id, contributionId, author, start, end, text, score, themeId }: Quote | Question) => ({
    id, source: contributionId, comment: null, author, start, end, text, score, theme: themeId, ...dated(contributionId),
  });
  const seated = new Set<string>([...rundown.segments, ...rundown.reserve].flatMap(({ speakers }) => speakers.map(({ id }) => id)));
  const present = content.participations.filter(({ id, status }) => seated.has(id) || !GONE.includes(status));
  return {
    format: 'conducteur/1',
    topic: {
      title: rundown.title,
      pitch: topic?.pitch ?? null,
      venue: topic?.venue ?? null,
      format: topic?.format ?? null,
      treatment: topic?.treatment ?? null,
      sector: topic?.sector ?? null,
      articleTitle: origins?.topic.title ?? topic?.title ?? null,
      articleAuthor: origins?.topic.articleAuthor ?? topic?.articleAuthor ?? null,
      article: null,
      callToTakePart: null,
      speakerCount: null,
      articleDate: null,
      detectedLanguage: topic?.detectedLanguage ?? 'fr',
    },
    recording: rundown.start,
    agesOn,
    length: { targetSeconds: timed.targetSeconds, plannedSeconds: timed.plannedSeconds, studioSeconds: timed.studioSeconds },
    episode: {
      rundown: rundown.id,
      title: episode.title,
      zone: episode.zone,
      seats: episode.seats,
      place: matter.place ?? { name: episode.venue ?? '', address: '', access: '' },
      version: version?.number ?? null,
      versionHash: version?.hash ?? null,
      editedAt: matter.editedAt,
    },
    ...(rundown.groups?.length && { groups: rundown.groups }),
    ...(rundown.columns?.length && { columns: rundown.columns }),
    ...(rundown.frozen?.length && { frozen: rundown.frozen }),
    segments: timed.segments.map((segment) => ({ ...segmentOf(segment), number: segment.times.number })),
    reserve: rundown.reserve.map(reservedOf),
    reservedThemes: content.reserve,
    speakers: present.map((one) => ({
      id: one.id,
      name: one.person.name,
      role: one.role,
      status: one.status,
      application: one.applicationId,
      title: one.person.title ?? '',
      organisation: one.person.organisation ?? '',
      seconds: speechOf(one.id, rundown.segments),
      why: [],
      affinities: [],
      ...one.presentation,
      ...presenceOf(one.id, matter),
    })),
    notSeated: content.participations.filter((one) => !present.includes(one)).map(({ id, person, status }) => ({ id, name: person.name, status, why: [], affinities: [] })),
    emptyChairs: [],
    remarks: gatherRemarks(content, timed),
    themes: content.themes.map(({ id, label, hook, weight, people }) => ({
      id, label, hook, weight, people, comments: [], members: [], tensions: [],
      quotes: content.quotes.filter(({ themeId }) => themeId === id).map((quote) => quote.id),
      questions: content.questions.filter(({ themeId }) => themeId === id).map((question) => question.id),
    })),
    quotes: content.quotes.map((quote) => ({ ...piece(quote), reasons: quote.reasons, spokenSeconds: quote.spokenSeconds })),
    questions: content.questions.map(piece),
    points: pointsOf(content, contributions),
    positions: positionsOf(matter),
    comments: [],
    sources,
  };
}

const speechOf = (id: ParticipationId, segments: readonly Segment[]): number =>
  segments.flatMap(({ speakers }) => speakers).filter((seat) => (seat.id as string) === id).reduce((sum, { seconds }) => sum + seconds, 0);

function reservedOf(segment: Segment): Conducteur1['reserve'][number] {
  const { id, kind, title, objective, durationSeconds, theme, quotes, questions, why, content, notes, outside, elasticity, speakers } = segment;
  return {
    id, kind, title, objective, durationSeconds, theme, quotes, questions, why, content, notes, outside, elasticity,
    speakers: speakers.map((seat) => ({ id: seat.id as SpeakerId, role: seat.role, seconds: seat.seconds, why: seat.why ?? [] })),
    ...enteredOf(segment),
  };
}

/** What was frozen of a contribution counts before what it is now; its words, which nothing freezes, are as they are now. */
function sourcesOf(contributions: readonly Contribution[], origins: RundownOrigins | undefined): Conducteur1['sources'] {
  const frozen = new Map(origins?.sources.map((source) => [source.id, source]));
  return contributions.map(({ id, kind, author, writtenOn, comment, question, text }) => ({
    id,
    // The format knows the kinds a planner reads; an opinion is a comment of one sentence.
    kind: printedKind((frozen.get(id) ?? { kind }).kind),
    author,
    date: frozen.get(id)?.writtenOn ?? writtenOn,
    comment,
    question,
    start: 0,
    end: text.length,
    text,
  }));
}

/** What a version's contributions seemed to think when it was frozen, with no words that point there; of a draft, what they seem to think now. */
function positionsOf({ content, version, contributions }: ShowMatter): Conducteur1['positions'] {
  const frozen = new Map(('origins' in content ? content.origins?.sources : undefined)?.map(({ id, stance }) => [id, stance ?? null]));
  return contributions.flatMap(({ id, comment, author, position }) => {
    const stance = version === null ? (position?.stance ?? null) : (frozen.get(id) ?? null);
    if (stance === null) return [];
    return [{ source: id, comment, author, stance, toConfirm: true as const, cues: version === null ? (position?.cues ?? []) : [] }];
  });
}

const printedKind = (kind: Contribution['kind']) => (kind === 'opinion' ? 'comment' : kind);

/** The hours that a version froze; of a draft those that the newest version left. Absent while there are none. */
function presenceOf(id: ParticipationId, { content, files }: ShowMatter): Partial<Conducteur1['speakers'][number]> {
  const frozen = 'hours' in content ? content.hours?.find((one) => one.id === id) : undefined;
  if (frozen) return { presence: { call: frozen.call, makeUp: frozen.makeUp, microphone: frozen.microphone, release: frozen.release } };
  const standing = files.find((one) => one.id === id)?.standing;
  return standing ? { presence: { call: standing.call, release: standing.release } } : {};
}

function pointsOf(content: ShowMatter['content'], contributions: readonly Contribution[]): Conducteur1['points'] {
  const known = new Map(contributions.map((one) => [one.id, one]));
  return content.points.map(({ state, contributionId, text, segmentId, why }, index) => {
    const source = known.get(contributionId);
    const start = Math.max(0, source?.text.indexOf(text) ?? 0);
    return {
      id: `point-${index + 1}`, source: contributionId, comment: source?.comment ?? null, author: source?.author ?? null, quote: null, question: null,
      start, end: start + text.length, text, theme: null, state, segment: segmentId, why,
    };
  });
}
