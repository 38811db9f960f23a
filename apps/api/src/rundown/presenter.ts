import { pdfPath, type Point, type RundownModel, type RundownVersion } from '#desk';
import { timeRundown, type RundownId, type SegmentId, type SegmentTimes, type TimedRundown, type TimedSegment } from '#rundown';
import { presentEpisode } from '../episode/presenter.js';
import { presentReason, presentRemark } from '../graphql/reason.types.js';
import { presentQuestion, presentQuote } from '../topic/presenter.js';
import { present } from '../graphql/loaders.js';
import { gatherRemarks } from './gather-remarks.js';
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
export function presentSegments(model: RundownModel, ids: readonly SegmentId[]): SegmentType[] {
  const [rundown, wanted] = [new PresentedRundown(model), new Set<string>(ids)];
  return [...rundown.segments, ...rundown.aside].filter(({ id }) => wanted.has(id));
}

export const presentVersion = (rundownId: RundownId, version: RundownVersion): RundownVersionType => ({
  ...version,
  pdf: pdfPath(rundownId, version.number),
});

class PresentedRundown implements RundownType {
  private timedOnce: TimedRundown | undefined;
  private lengthsOnce: TimedRundown | undefined;
  private segmentsOnce: SegmentType[] | undefined;

  constructor(private readonly model: RundownModel) {}

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
    return (this.segmentsOnce ??= presentLines(this.model, this.lengths.segments, (index) => this.timed.segments[index]!.times));
  }
  get aside(): SegmentType[] {
    const { reserve } = this.model.rundown;
    return presentLines(this.model, reserve.map((segment, position) => ({ ...segment, times: { ...NO_TIMES, position } })), () => NO_TIMES, true);
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

function presentLines(model: RundownModel, lines: readonly TimedSegment[], instants: (index: number) => SegmentTimes, inReserve = false): SegmentType[] {
  const participations = byId(model.participations);
  // Made when a line first asks: a model read without its matter is asked for none.
  const themes = once(() => byId(model.themes.map(presentTheme)));
  const quotes = once(() => byId(model.quotes.map(presentQuote)));
  const questions = once(() => byId(model.questions.map(presentQuestion)));
  return lines.map((segment, index) => ({
    id: segment.id,
    kind: segment.kind,
    title: segment.title,
    objective: segment.objective,
    durationSeconds: segment.durationSeconds,
    elasticity: segment.elasticity,
    outside: segment.outside,
    content: segment.content,
    technique: segment.technique,
    notes: segment.notes,
    locks: segment.locks,
    hardStart: segment.hardStart ? { local: null, offsetSeconds: null, ...segment.hardStart } : null,
    skipped: segment.skipped ?? null,
    group: segment.group ?? null,
    countToEnd: segment.countToEnd ?? false,
    colour: segment.colour ?? null,
    cells: Object.entries(segment.cells ?? {}).map(([column, text]) => ({ column, text })),
    inReserve,
    position: segment.times.position,
    number: segment.times.number,
    startSeconds: segment.times.startSeconds,
    cumulativeSeconds: segment.times.cumulativeSeconds,
    studioSeconds: segment.times.studioSeconds,
    backSeconds: segment.times.backSeconds,
    get start() {
      return instants(index).start;
    },
    get back() {
      return instants(index).back;
    },
    speakers: segment.speakers.map(({ id, role, seconds }) => ({ participation: present(participations.get(id), 'participation'), role, seconds })),
    get theme() {
      return segment.theme === null ? null : present(themes().get(segment.theme), 'theme');
    },
    get quotes() {
      return segment.quotes.map((id) => present(quotes().get(id), 'quote'));
    },
    get questions() {
      return segment.questions.map((id) => present(questions().get(id), 'question'));
    },
    get why() {
      return segment.why.map(presentReason);
    },
  }));
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
