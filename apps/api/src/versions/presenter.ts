import { gatherRemarks, pdfPath, type Locale, type RestoreVersionOutcome, type RundownEdition, type VersionsCompared } from '#desk';
import { differs, listRemoved, timeRundown, type LineDifference, type SeatedSpeaker, type Segment, type SegmentTimes } from '#rundown';
import { presentProblem } from '../graphql/problem.js';
import { presentReason, presentRemark } from '../graphql/reason.types.js';
import { presentVersion } from '../rundown/presenter.js';
import { cellsOf, fieldTexts, sayHardStart } from './field-texts.js';
import type { DifferenceKind, EditionSegmentType, EditionSpeakerType, LineDifferenceType, RundownEditionType, VersionsComparedType } from './types.js';

/** An edition as it is read: all its names are its own, nothing of it is looked up anew. */
export function presentEdition({ version, content }: RundownEdition): RundownEditionType {
  const timed = timeRundown(content.rundown);
  const { rundown, episode } = content;
  return {
    version: version && presentVersion(rundown.id, version),
    title: rundown.title,
    start: rundown.start?.local ?? null,
    zone: episode.zone,
    venue: episode.venue,
    targetSeconds: timed.targetSeconds,
    plannedSeconds: timed.plannedSeconds,
    overSeconds: timed.overSeconds,
    studioSeconds: timed.studioSeconds,
    end: timed.end,
    segments: timed.segments.map((segment) => presentLine(content, segment, segment.times)),
    aside: rundown.reserve.map((segment) => presentLine(content, segment, null)),
    removed: listRemoved(rundown).map(({ segment, ...line }) => ({ segmentId: segment, ...line })),
    remarks: gatherRemarks(content, timed).map(presentRemark),
    pdf: pdfPath(rundown.id, version?.number),
  };
}

export function presentComparison({ from, to, differences }: VersionsCompared): VersionsComparedType {
  const [before, after] = [presentEdition(from), presentEdition(to)];
  const [was, is] = [linesOf(before), linesOf(after)];
  const lines = differences.aligned.map((line): LineDifferenceType => ({
    segmentId: line.id,
    kinds: kindsOf(line),
    before: was.get(line.id) ?? null,
    after: is.get(line.id) ?? null,
    seats: (line.recast?.seats ?? []).map((seat) => ({
      before: seat.before && presentSpeaker(from.content, seat.before), after: seat.after && presentSpeaker(to.content, seat.after),
    })),
    fields: line.edited.flatMap((change) => fieldTexts(change, from.content, to.content)),
  }));
  return { from: before, to: after, lines };
}

/** What was restored and what could not be; a refusal with its sentence. */
export const presentRestore = (outcome: RestoreVersionOutcome, locale: Locale) =>
  outcome.outcome === 'VersionRestored' ? { ...outcome, told: outcome.told.map(presentReason) } : presentProblem(outcome, locale);

const linesOf = ({ segments, aside }: RundownEditionType) => new Map([...segments, ...aside].map((line) => [line.id, line]));

function kindsOf(line: LineDifference): DifferenceKind[] {
  if (!differs(line)) return [];
  if (line.before === null) return ['added'];
  if (line.after === null) return ['removed'];
  return [
    ...(line.moved ? ['moved' as const] : []), ...(line.retimed ? ['retimed' as const] : []),
    ...(line.recast ? ['recast' as const] : []), ...(line.edited.length > 0 ? ['edited' as const] : []),
  ];
}

type Content = RundownEdition['content'];

function presentLine(content: Content, segment: Segment, times: SegmentTimes | null): EditionSegmentType {
  const wordsOf = (pieces: readonly { readonly id: string; readonly text: string; readonly author: string | null }[], ids: readonly string[]) =>
    ids.flatMap((id) => pieces.find((piece) => piece.id === id) ?? []).map(({ text, author }) => ({ text, author }));
  return {
    id: segment.id,
    number: times?.number ?? null,
    kind: segment.kind,
    title: segment.title,
    objective: segment.objective,
    durationSeconds: segment.durationSeconds,
    outside: segment.outside,
    start: times?.start ?? null,
    startSeconds: times?.startSeconds ?? null,
    cumulativeSeconds: times?.cumulativeSeconds ?? null,
    theme: content.themes.find(({ id }) => id === segment.theme)?.label ?? null,
    speakers: segment.speakers.map((seat) => presentSpeaker(content, seat)),
    quotes: wordsOf(content.quotes, segment.quotes),
    questions: wordsOf(content.questions, segment.questions),
    content: segment.content,
    technique: segment.technique,
    notes: segment.notes,
    hardStart: segment.hardStart ? sayHardStart(segment.hardStart) : null,
    skipped: segment.skipped ?? null,
    cells: cellsOf(segment.cells, content),
  };
}

function presentSpeaker({ participations }: Content, { id, role, seconds }: SeatedSpeaker): EditionSpeakerType {
  const found = participations.find((one) => one.id === id);
  const { name = '', title = null, organisation = null } = found?.person ?? {};
  return { name, title, organisation, role, seconds, status: found?.status ?? 'suggested' };
}
