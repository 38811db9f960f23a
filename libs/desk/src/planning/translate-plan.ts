import { remarkOn, type Remark, type Rundown, type Segment, type SegmentId, type SpeakerId, type TimedSegment } from '#rundown';
import type { ContributionId, ParticipationId } from '../ids.js';
import type { PlannedDraft } from '../ports/stores.js';
import type { PlannedShow } from '../ports/planner.js';
import type { NamedDraft } from './name-draft.js';
import type { Point } from '../rundown/rundown-model.js';
import type { ContentIds } from '../topic/content-ids.js';

/** Everything that has an id of its own in the database. */
export interface PlanIds extends ContentIds {
  readonly speakers: ReadonlyMap<string, ParticipationId>;
}

/** What of a plan stands in a draft. */
export type DraftablePlan = Pick<PlannedShow, 'rundown' | 'reserve' | 'points' | 'speakers' | 'remarks'>;

/** A plan whose ids derive from content, said in ids of rows: a line that was there keeps its row and what only the producer writes, others are new. */
export function translatePlan(plan: DraftablePlan, target: Pick<Rundown, 'id' | 'title' | 'start' | 'targetSeconds'>, named: NamedDraft, found: PlanIds, newId: () => string): PlannedDraft {
  // What the draft names was there before, also where the topic no longer lists it.
  const ids: PlanIds = {
    contributions: found.contributions,
    themes: new Map([...named.content.themes, ...found.themes]),
    quotes: new Map([...named.content.quotes, ...found.quotes]),
    questions: new Map([...named.content.questions, ...found.questions]),
    speakers: new Map([...named.speakers, ...found.speakers]),
  };
  const planned = [...plan.rundown.segments, ...plan.rundown.reserve];
  const segmentIds = new Map(planned.map(({ id }) => [id as string, named.rows.get(id)?.id ?? (newId() as SegmentId)]));
  const segment = (one: Segment | TimedSegment): Segment => translateSegment(one, segmentIds, ids, named.rows.get(one.id));
  return {
    rundown: { ...target, segments: plan.rundown.segments.map(segment), reserve: plan.rundown.reserve.map(segment) },
    reserve: plan.reserve.map((reserved) => ({ ...reserved, theme: known(ids.themes, reserved.theme) })),
    points: plan.points.map((point): Point => ({
      state: point.state,
      contributionId: known<ContributionId>(ids.contributions, point.source),
      text: point.text,
      segmentId: point.segment === null ? null : known(segmentIds, point.segment),
      why: point.why,
    })),
    remarks: lastingRemarks(plan).map((remark) => translateRemark(remark, segmentIds, ids)),
  };
}

function translateSegment(segment: Segment | TimedSegment, segmentIds: ReadonlyMap<string, SegmentId>, ids: PlanIds, before: Segment | undefined): Segment {
  const { times: _, ...entered } = segment as TimedSegment;
  return {
    ...entered,
    id: known(segmentIds, entered.id),
    theme: entered.theme === null ? null : known(ids.themes, entered.theme),
    speakers: entered.speakers.map((speaker) => ({ ...speaker, id: known<SpeakerId>(ids.speakers, speaker.id) })),
    quotes: entered.quotes.map((quote) => known(ids.quotes, quote)),
    questions: entered.questions.map((question) => known(ids.questions, question)),
    ...(before && ownOf(before)),
  };
}

/** What only the producer writes or marks. */
const ownOf = ({ notes, technique, group, colour, cells }: Segment): Partial<Segment> => ({ notes, technique, ...(group && { group }), ...(colour && { colour }), ...(cells && { cells }) });

function translateRemark(remark: Remark, segmentIds: ReadonlyMap<string, SegmentId>, ids: PlanIds): Remark {
  return {
    ...remark,
    ...(remark.segment !== undefined && { segment: known(segmentIds, remark.segment) }),
    ...(remark.speaker !== undefined && { speaker: ids.speakers.get(remark.speaker) ?? remark.speaker }),
    ...(remark.theme !== undefined && { theme: known(ids.themes, remark.theme) }),
  };
}

/** The plan's remarks without those on times and answers, which are made anew from the rundown as it is. */
function lastingRemarks(plan: DraftablePlan): readonly Remark[] {
  const speakers = plan.speakers.map(({ id, name }) => ({ id, name, settled: false }));
  const passing = new Set(remarkOn(plan.rundown, { speakers }).map((remark) => JSON.stringify(remark)));
  return plan.remarks.filter((remark) => !passing.has(JSON.stringify(remark)));
}

/** Cannot miss: a plan names only what was saved with its own matter. */
function known<Found extends string>(ids: ReadonlyMap<string, Found>, id: string): Found {
  const found = ids.get(id);
  if (found === undefined) throw new Error(`The plan names “${id}”, which it does not hold.`);
  return found;
}
