import { pdfPath, playedVersion, type Episode, type Locale, type LoggedNote, type NoteAsRunOutcome, type PersonPaper, type Release, type ReleasedShow, type RundownSnapshot } from '#desk';
import { timeRundown, type EpisodeId, type Segment } from '#rundown';
import { presentProblem } from '../graphql/problem.js';
import { presentVersion } from '../rundown/presenter.js';
import type { AsRunNoteType, AsRunType, ReleasedLineType, ReleasedShowType, ReleaseType, ShowPaperType } from './as-run.types.js';

export const presentNoted = (outcome: NoteAsRunOutcome, locale: Locale) => (outcome.outcome === 'AsRunNoted' ? outcome : presentProblem(outcome, locale));

export const presentAsRun = (episodeId: EpisodeId, notes: readonly LoggedNote[], now: Date): AsRunType => ({
  episodeId, now: now.getTime(), playedVersion: playedVersion(notes), notes: notes.map(presentNote),
});

const presentNote = (note: LoggedNote): AsRunNoteType => ({
  line: null, title: null, startMs: null, endMs: null, of: null, ...note, at: note.at.toISOString(),
});

export const presentRelease = ({ rundownId }: Pick<Episode, 'rundownId'>, { version, changesSince }: Release): ReleaseType => ({ version: presentVersion(rundownId, version), changesSince });

/** The paper of the newest version, then people's own. */
export const presentPapers = ({ rundownId }: Episode, release: Release | null, papers: readonly PersonPaper[]): ShowPaperType[] => [
  ...(release === null ? [] : [{ kind: 'conducteur' as const, person: null, pdf: pdfPath(rundownId, release.version.number) }]),
  ...papers.map(({ kind, file }) => ({ kind, person: file.person.name, pdf: paperPath(kind, file) })),
];

const paperPath = (kind: PersonPaper['kind'], { episodeId, id }: PersonPaper['file']) => `/episodes/${episodeId}/people/${id}/${kind === 'callSheet' ? 'call-sheet' : 'image-rights'}/pdf`;

export function presentReleased({ version, snapshot, changesSince }: ReleasedShow): ReleasedShowType {
  const { rundown, episode, participations } = snapshot;
  const presentLine = lineIn(snapshot);
  return {
    version: presentVersion(rundown.id, version), changesSince,
    title: rundown.title, start: episode.start, zone: episode.zone, venue: episode.venue, targetSeconds: rundown.targetSeconds,
    host: participations.find(({ role }) => role === 'host')?.person.name ?? null,
    lines: timeRundown(rundown).segments.map((segment) => presentLine(segment, segment.times.number)), reserve: rundown.reserve.map((segment) => presentLine(segment, null)),
  };
}

function lineIn({ participations, questions, quotes }: RundownSnapshot): (segment: Segment, number: string | null) => ReleasedLineType {
  const names = new Map(participations.map(({ id, person }) => [id, person.name]));
  const [asked, read] = [new Map(questions.map((one) => [one.id, one])), new Map(quotes.map((one) => [one.id, one]))];
  return (segment, number) => ({
    id: segment.id, number, kind: segment.kind, title: segment.title, objective: segment.objective, content: segment.content, notes: segment.notes, technique: segment.technique,
    durationSeconds: segment.durationSeconds, outside: segment.outside, skipped: segment.skipped ?? null, countToEnd: segment.countToEnd ?? false,
    hardStart: segment.hardStart ? { local: null, offsetSeconds: null, ...segment.hardStart } : null,
    speakers: segment.speakers.map(({ id, role, seconds }) => ({ name: names.get(id) ?? '', role, seconds })),
    questions: segment.questions.flatMap((id) => asked.get(id) ?? []).map(({ text, author }) => ({ text, author })),
    quotes: segment.quotes.flatMap((id) => read.get(id) ?? []).map(({ text, author }) => ({ text, author })),
  });
}
