import type {
  AddSegmentOutcome, EditSegmentOutcome, MoveSegmentOutcome, ReleaseRundownOutcome, RemoveSegmentOutcome, RundownModel, SegmentAdded,
  SegmentEdited, SegmentMoved,
} from '#desk';
import { present } from '../graphql/loaders.js';
import { presentProblem } from '../graphql/problem.js';
import type { RequestContext } from '../graphql/request-context.js';
import { presentSegment, presentVersion } from './presenter.js';

type SegmentOutcome = AddSegmentOutcome | EditSegmentOutcome | MoveSegmentOutcome | RemoveSegmentOutcome;

/** What an edit came to. The line is shown with the times it has in the whole rundown as it now is. */
export function presentEdit(outcome: SegmentOutcome, context: RequestContext) {
  switch (outcome.outcome) {
    case 'SegmentAdded':
    case 'SegmentEdited':
    case 'SegmentMoved':
      return { ...outcome, segment: () => lineOf(outcome, context) };
    case 'SegmentRemoved':
      return outcome;
    default:
      return presentProblem(outcome, context.locale);
  }
}

export function presentRelease(outcome: ReleaseRundownOutcome, { locale }: RequestContext) {
  switch (outcome.outcome) {
    case 'RundownReleased':
      return { ...outcome, version: presentVersion(outcome.rundownId, outcome.version) };
    case 'NothingToRelease':
      return { ...presentProblem(outcome, locale), version: outcome.version && presentVersion(outcome.rundownId, outcome.version) };
    case 'StaleRevision':
      return presentProblem(outcome, locale);
  }
}

/** Somebody may have removed the line since; then it is shown as this edit left it, which is what its sender asked for. */
async function lineOf(done: SegmentAdded | SegmentEdited | SegmentMoved, { loaders }: RequestContext) {
  const model: RundownModel = present(await loaders.rundown.load(done.rundownId), 'rundown');
  return presentSegment(model, done.segment.id) ?? presentSegment(withLine(model, done), done.segment.id);
}

function withLine(model: RundownModel, { segment, position }: SegmentAdded | SegmentEdited | SegmentMoved): RundownModel {
  return { ...model, rundown: { ...model.rundown, segments: model.rundown.segments.toSpliced(position ?? 0, 0, segment) } };
}
