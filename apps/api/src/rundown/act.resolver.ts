import { changeSegments, mayBeMember, notePrivately, undoChange, userIdOf, type ChangeSegmentsOutcome, type UndoChangeOutcome } from '#desk';
import type { RundownId, SegmentId } from '#rundown';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { present } from '../graphql/loaders.js';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { ChangeSegmentsInputType, NotePrivatelyInputType, UndoChangeInputType } from './act.inputs.js';
import { ChangeSegmentsResult, HistoryActType, NotePrivatelyResult, PrivateNoteType, SegmentsChangedType, UndoChangeResult } from './act.types.js';
import { OF_THE_WHOLE, presentLines, presentRundown, presentSegments } from './presenter.js';
import { asksForMatter, namesAsked } from './load-rundown.js';
import { readEdits } from './read-edits.js';
import { RundownType } from './types.js';

@Resolver(() => RundownType)
export class RundownActResolver {
  @Permit(mayBeMember)
  @Mutation(() => ChangeSegmentsResult, { description: 'One act on the draft: one or many lines, all of it or nothing.' })
  async changeSegments(@Args('input') { edits, seats, ...input }: ChangeSegmentsInputType, @Context() context: RequestContext) {
    return presentAct(await changeSegments(context.desk, context.actor, { ...input, edits: readEdits(edits), seats: seats ?? [] }), context);
  }

  @Permit(mayBeMember)
  @Mutation(() => UndoChangeResult, { description: 'Takes back one act of one’s own, and nothing that others did since.' })
  async undoChange(@Args('input') input: UndoChangeInputType, @Context() context: RequestContext) {
    return presentAct(await undoChange(context.desk, context.actor, input), context);
  }

  @Permit(mayBeMember)
  @Mutation(() => NotePrivatelyResult)
  async notePrivately(@Args('input') input: NotePrivatelyInputType, @Context() { desk, actor, locale }: RequestContext) {
    const noted = await notePrivately(desk, actor, input);
    return noted.outcome === 'NotedPrivately' ? noted : presentProblem(noted, locale);
  }

  @Permit(mayBeMember)
  @Query(() => [HistoryActType], { description: 'Acts of a rundown, newest first; the next ones are those before the last one’s revision.' })
  rundownHistory(
    @Args('rundownId', { type: () => ID }) rundownId: RundownId,
    @Args('segmentId', { type: () => ID, nullable: true }) segment: SegmentId | null,
    @Args('mine', { type: () => Boolean, nullable: true }) mine: boolean | null,
    @Args('before', { type: () => Int, nullable: true }) before: number | null,
    @Args('limit', { type: () => Int, nullable: true }) limit: number | null,
    @Context() { reads, actor }: RequestContext,
  ) {
    return reads.history(rundownId, { reader: userIdOf(actor), segment, mine: mine ?? false, before, limit: limit ?? 50 });
  }

  @Permit(mayBeMember)
  @ResolveField(() => [PrivateNoteType])
  async privateNotes({ id }: RundownType, _: unknown, { reads, actor }: RequestContext) {
    const by = userIdOf(actor);
    return by === null ? [] : (await reads.privateNotes(by, [id as RundownId]))[0];
  }
}

@Resolver(() => SegmentsChangedType)
export class SegmentsChangedResolver {
  @Permit(mayBeMember)
  @ResolveField(() => RundownType)
  async rundown({ rundownId }: { readonly rundownId: RundownId }, _: unknown, { loaders }: RequestContext) {
    return presentRundown(present(await loaders.rundown.load(rundownId), 'rundown'));
  }
}

function presentAct(outcome: ChangeSegmentsOutcome | UndoChangeOutcome, { locale, loaders, desk }: RequestContext) {
  if (outcome.outcome !== 'SegmentsChanged') return presentProblem(outcome, locale);
  const { after, segmentIds, ...done } = outcome;
  return {
    ...done,
    async segments(_: unknown, __: RequestContext, info: GraphQLResolveInfo) {
      const asked = namesAsked(info, 1);
      if (OF_THE_WHOLE.some((field) => asked.has(field))) return presentSegments({ ...present(await loaders.rundown.load(done.rundownId), 'rundown'), rundown: after }, segmentIds);
      // Without times they are read alone: whoever else waits for this act comes first.
      const lines = await desk.reads.lines(done.rundownId, segmentIds, { matter: asksForMatter(asked) });
      return lines === null ? [] : [...presentLines(lines).values()];
    },
  };
}
