import { gatherRemarks, pdfPath, rulesForRemarks, type Point, type RundownLines, type RundownModel, type RundownVersion } from '#desk';
import { timeRundown, type RundownId, type Segment, type SegmentId, type SegmentTimes, type TimedRundown, type TimedSegment } from '#rundown';
import { presentEpisode } from '../episode/presenter.js';
import { presentReason, presentRemark } from '../graphql/reason.types.js';
import { presentQuestion, presentQuote } from '../topic/presenter.js';
import { present } from '../graphql/loaders.js';
import type { PointType, ReservedThemeType, RundownType, RundownVersionType, SegmentType } from './types.js';

/**
 * A rundown as GraphQL reads it. What costs something is a getter, computed once and only when asked for:
 * the same object serves a list of titles and a whole screen.
 */
export function presentRundown(model: RundownModel): RundownType {
  return new PresentedRundown(model);
}

/** One line of a rundown, in running order or in the reserve; null when it is not (or no longer) there. */
export const presentSegment = (model: RundownModel, id: SegmentId): SegmentType | null => presentSegments(model, [id])[0] ?? null;

/** Some lines of a rundown, in the order they stand in, those of the reserve last. */
export const presentSegments = (model: RundownModel, ids: readonly SegmentId[]): SegmentType[] => new PresentedRundown(model).linesAmong(new Set(ids));

/** Fields of a line that are computed from the whole rundown. */
export const OF_THE_WHOLE = ['number', 'startSeconds', 'cumulativeSeconds', 'studioSeconds', 'start', 'backSeconds', 'back'] as const;

/** Lines read by themselves, by id. */
export const presentLines = (model: RundownLines): ReadonlyMap<string, LineAlone> => {
  const names = namesIn(model);
  return new Map(model.lines.map(({ segment, position, inReserve }) => [segment.id, new LineAlone(segment, position, inReserve, names)]));
};

export const presentVersion = (rundownId: RundownId, version: RundownVersion): RundownVersionType => ({
  ...version,
  pdf: pdfPath(rundownId, version.number),
});

class PresentedRundown implements RundownType {
  private timedOnce: TimedRundown | undefined;
  private lengthsOnce: TimedRundown | undefined;
  private segmentsOnce: SegmentType[] | undefined;

  private readonly names: Names;

  constructor(private readonly model: RundownModel) {
    this.names = namesIn(model);
  }

  /** With instants: those cost a calendar computation for each line, and few lists ask for them. */
  private get timed() {
    return (this.timedOnce ??= timeRundown(this.model.rundown));
  }
  /** Without instants, unless a line starts at a clock time: then lengths hang on it. */
  private get lengths() {
    if (this.model.rundown.segments.some(({ hardStart }) => hardStart && 'local' in hardStart)) return this.timed;
    return this.timedOnce ?? (this.lengthsOnce ??= timeRundown({ ...this.model.rundown, start: null }));
  }
  get id() {
    return this.model.rundown.id;
  }
  get episode() {
    return presentEpisode(this.model.episode);
  }
  get title() {
    return this.model.rundown.title;
  }
  get revision() {
    return this.model.revision;
  }
  get start() {
    return this.model.episode.start;
  }
  get zone() {
    return this.model.episode.zone;
  }
  get targetSeconds() {
    return this.model.rundown.targetSeconds;
  }
  get plannedSeconds() {
    return this.lengths.plannedSeconds;
  }
  get overSeconds() {
    return this.lengths.overSeconds;
  }
  get studioSeconds() {
    return this.lengths.studioSeconds;
  }
  get end() {
    return this.timed.end;
  }
  get segments(): SegmentType[] {
    return (this.segmentsOnce ??= this.linesOf());
  }
  get aside(): SegmentType[] {
    return this.asideOf();
  }
  /** Lines in running order, then those of the reserve. */
  linesAmong(ids: ReadonlySet<string>): SegmentType[] {
    return [...this.linesOf(ids), ...this.asideOf(ids)];
  }
  private linesOf(ids?: ReadonlySet<string>): SegmentType[] {
    return this.lengths.segments.flatMap((segment, index) =>
      ids && !ids.has(segment.id) ? [] : [new TimedLine(segment, false, this.names, () => this.timed.segments[index]!.times)]);
  }
  private asideOf(ids?: ReadonlySet<string>): SegmentType[] {
    return this.model.rundown.reserve.flatMap((segment, position) =>
      ids && !ids.has(segment.id) ? [] : [new TimedLine({ ...segment, times: { ...NO_TIMES, position } }, true, this.names, () => NO_TIMES)]);
  }
  get groups() {
    return [...(this.model.rundown.groups ?? [])];
  }
  get columns() {
    return [...(this.model.rundown.columns ?? [])];
  }
  get frozen() {
    return (this.model.rundown.frozen ?? []).map(({ segment, number, title }) => ({ segmentId: segment, number, title }));
  }
  get reserve(): ReservedThemeType[] {
    const themes = byId(this.model.themes.map(presentTheme));
    return this.model.reserve.map(({ theme, why }) => ({ theme: present(themes.get(theme), 'theme'), why: why.map(presentReason) }));
  }
  get points(): PointType[] {
    return this.model.points.map(presentPoint);
  }
  get remarks() {
    return gatherRemarks(this.model, this.timed).map(presentRemark);
  }
  get remarkRules() {
    return rulesForRemarks(this.model.wanted, this.model.episode.templateId, this.model.episode.seats);
  }
  get versions() {
    return this.model.versions.map((version) => presentVersion(this.model.rundown.id, version));
  }
  get pdf() {
    return pdfPath(this.model.rundown.id);
  }
}

/** What a line of the reserve has of times. */
const NO_TIMES: SegmentTimes = {
  position: 0, number: '', startSeconds: null, cumulativeSeconds: 0, studioSeconds: 0, countedSeconds: 0, gapSeconds: null, start: null, backSeconds: null, back: null,
};

/** The things that lines name, by id. */
type Names = ReturnType<typeof namesIn>;

function namesIn(model: Pick<RundownModel, 'participations' | 'themes' | 'quotes' | 'questions'>) {
  return {
    // Made when a line first asks: a model read without its matter is asked for none.
    participations: once(() => byId(model.participations)),
    themes: once(() => byId(model.themes.map(presentTheme))),
    quotes: once(() => byId(model.quotes.map(presentQuote))),
    questions: once(() => byId(model.questions.map(presentQuestion))),
  };
}

/** What a line shows that no line around it decides: everything but its number and its times. Each field is made when asked for. */
export class LineAlone implements Omit<SegmentType, (typeof OF_THE_WHOLE)[number]> {
  constructor(protected readonly segment: Segment, readonly position: number, readonly inReserve: boolean, private readonly names: Names) {}

  get id() {
    return this.segment.id;
  }
  get kind() {
    return this.segment.kind;
  }
  get title() {
    return this.segment.title;
  }
  get objective() {
    return this.segment.objective;
  }
  get durationSeconds() {
    return this.segment.durationSeconds;
  }
  get elasticity() {
    return this.segment.elasticity;
  }
  get outside() {
    return this.segment.outside;
  }
  get content() {
    return this.segment.content;
  }
  get technique() {
    return this.segment.technique;
  }
  get notes() {
    return this.segment.notes;
  }
  get locks() {
    return this.segment.locks;
  }
  get hardStart() {
    return this.segment.hardStart ? { local: null, offsetSeconds: null, ...this.segment.hardStart } : null;
  }
  get skipped() {
    return this.segment.skipped ?? null;
  }
  get group() {
    return this.segment.group ?? null;
  }
  get countToEnd() {
    return this.segment.countToEnd ?? false;
  }
  get colour() {
    return this.segment.colour ?? null;
  }
  get cells() {
    return Object.entries(this.segment.cells ?? {}).map(([column, text]) => ({ column, text }));
  }
  get speakers() {
    return this.segment.speakers.map(({ id, role, seconds }) => ({ participation: present(this.names.participations().get(id), 'participation'), role, seconds }));
  }
  get theme() {
    return this.segment.theme === null ? null : present(this.names.themes().get(this.segment.theme), 'theme');
  }
  get quotes() {
    return this.segment.quotes.map((id) => present(this.names.quotes().get(id), 'quote'));
  }
  get questions() {
    return this.segment.questions.map((id) => present(this.names.questions().get(id), 'question'));
  }
  get why() {
    return this.segment.why.map(presentReason);
  }
}

class TimedLine extends LineAlone implements SegmentType {
  private readonly times: SegmentTimes;

  /** `instants`: the times with their instants, which cost a calendar computation for each line. */
  constructor(segment: TimedSegment, inReserve: boolean, names: Names, private readonly instants: () => SegmentTimes) {
    super(segment, segment.times.position, inReserve, names);
    this.times = segment.times;
  }
  get number() {
    return this.times.number;
  }
  get startSeconds() {
    return this.times.startSeconds;
  }
  get cumulativeSeconds() {
    return this.times.cumulativeSeconds;
  }
  get studioSeconds() {
    return this.times.studioSeconds;
  }
  get backSeconds() {
    return this.times.backSeconds;
  }
  get start() {
    return this.instants().start;
  }
  get back() {
    return this.instants().back;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const presentPoint = ({ state, text, segmentId, why, contributionId }: Point): PointType => ({
  state, text, segmentId, contributionId, why: why.map(presentReason),
});

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));

const presentTheme = ({ people, ...theme }: RundownModel['themes'][number]) => ({ ...theme, people: [...people] });
