import { timeRundown, type TimedSegment } from '#rundown';
import type { RundownModel, RundownSnapshot, RundownVersion } from '../rundown/rundown-model.js';
import type { SharedColumn, ShareLink } from './share-link.js';
import type { SaidPiece, SharedLine, SharedPage } from './shared-page.js';

type Shown = Pick<RundownModel | RundownSnapshot, 'rundown' | 'quotes' | 'questions' | 'participations' | 'episode'>;

/** What a link shows of a rundown: its chosen columns, built one by one, so that whatever a line learns to hold stays in the house. */
export function showShared({ shows, columns }: Pick<ShareLink, 'shows' | 'columns'>, model: Shown, version: RundownVersion | null): SharedPage {
  const { episode } = model;
  const { segments, plannedSeconds, targetSeconds } = timeRundown(model.rundown);
  return {
    show: episode.title, start: episode.start, venue: episode.venue, shows, columns, ready: true,
    version: version && { number: version.number, releasedAt: version.releasedAt },
    lines: segments.map((segment) => lineOf(segment, model, columns)),
    ...(columns.includes('duration') && { length: { plannedSeconds, targetSeconds } }),
  };
}

/** What a link to versions shows before there is one. */
export const showNothingYet = ({ columns }: Pick<ShareLink, 'columns'>, { episode }: Pick<Shown, 'episode'>): SharedPage => ({
  show: episode.title, start: episode.start, venue: episode.venue, shows: 'version', columns, version: null, ready: false, lines: [],
});

function lineOf(segment: TimedSegment, model: Shown, columns: readonly SharedColumn[]): SharedLine {
  const { times, kind, technique } = segment;
  const parts: { readonly [Column in SharedColumn]: () => Partial<SharedLine> } = {
    start: () => ({ start: { clock: times.start?.slice(11, 19) ?? null, seconds: times.startSeconds } }),
    duration: () => ({ durationSeconds: segment.durationSeconds }),
    title: () => ({ title: segment.title }),
    objective: () => ({ objective: segment.objective }),
    people: () => ({ people: peopleOf(segment, model) }),
    content: () => ({ content: { text: segment.content, questions: said(segment.questions, model.questions), quotes: said(segment.quotes, model.quotes) } }),
    technique: () => ({ technique: { camera: technique.camera, sound: technique.sound, lowerThird: technique.lowerThird } }),
    notes: () => ({ notes: segment.notes }),
  };
  const chosen: Partial<SharedLine> = Object.assign({}, ...columns.map((column) => parts[column]()));
  return { number: times.number, kind, skipped: (segment.skipped ?? null) !== null, ...chosen };
}

/** Names alone: how they are reached is nobody's business here. */
const peopleOf = ({ speakers }: TimedSegment, { participations }: Shown): NonNullable<SharedLine['people']> =>
  speakers.flatMap(({ id, role }) => participations.filter((one) => one.id === id).map(({ person }) => ({ name: person.name, role })));

const said = (ids: readonly string[], pieces: readonly { readonly id: string; readonly text: string; readonly author: string | null }[]): readonly SaidPiece[] =>
  ids.flatMap((id) => pieces.filter((piece) => piece.id === id).map(({ text, author }) => ({ text, author })));
