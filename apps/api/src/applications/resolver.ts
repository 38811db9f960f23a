import {
  keepPersonFacts, mayChooseApplicants, placeApplication, previewDecisions, readAudience, reviewApplication, reviewsFor, seatApplicant, sendDecisions, takePersonFacts, undoRecordAct, type ApplicationId, type BoardApplication, type RecordActId,
} from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { RequestContext } from '../graphql/request-context.js';
import { followApplications, type ApplicationsNews } from '../live/follow-applications.js';
import { Permit } from '../permission/permit.js';
import { loadAffinities } from '../topic/load-affinities.js';
import { AffinityType } from '../topic/types.js';
import { BoardArgs, JudgeFactsInputType, ReviewApplicationInputType, SendDecisionInputType } from './inputs.js';
import { presentDecision, presentOutcome } from './presenter.js';
import { ApplicationPlacedType, DecisionToReadType, DecisionToSendType, KeepPersonFactsResult, ReviewApplicationResult, SeatApplicantResult, TakePersonFactsResult, UndoRecordActResult } from './results.js';
import { ApplicationReviewsType, ApplicationsChangeType, ApplicationsFrameType, ApplicationStageEnum, BoardApplicationSliceType, BoardApplicationType } from './types.js';

type Arguments = Record<string, unknown>;

@Resolver()
export class ApplicationsResolver {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(mayChooseApplicants)
  @Query(() => ApplicationsFrameType, { nullable: true })
  async applicationsFrame(@Args('topicId', { type: () => ID }) topicId: TopicId, @Context() { desk, actor }: RequestContext) {
    const frame = await readAudience(desk, actor).applicationsFrame(topicId);
    return frame && { ...frame, topicId };
  }

  @Permit(mayChooseApplicants)
  @Query(() => BoardApplicationSliceType, { description: 'In the order in which they came; drafts are their authors’ alone.' })
  applicationBoard(@Args() { topicId, stages, role, withdrawn, first, after }: BoardArgs, @Context() { desk, actor }: RequestContext) {
    return readAudience(desk, actor).board(topicId, { stages: stages ?? null, role: role ?? null, withdrawn }, { limit: first, after: after ?? null });
  }

  @Permit(mayChooseApplicants)
  @Query(() => BoardApplicationType, { nullable: true })
  boardApplication(@Args('id', { type: () => ID }) id: ApplicationId, @Context() { desk, actor }: RequestContext) {
    return readAudience(desk, actor).boardApplication(id);
  }

  @Permit(mayChooseApplicants)
  @Query(() => [DecisionToReadType], { description: 'The mails that decisions would be told by, to be read and changed; nothing is sent. 100 at most.' })
  async previewDecisions(
    @Args('topicId', { type: () => ID }) topicId: TopicId, @Args('applicationIds', { type: () => [ID] }) ids: ApplicationId[], @Context() { desk, actor, locale }: RequestContext,
  ) {
    return (await previewDecisions(desk, actor, topicId, ids)).map(({ applicationId, preview }) => ({ applicationId, preview: presentDecision(preview, locale) }));
  }

  @Permit(mayChooseApplicants)
  @Subscription(() => ApplicationsChangeType, { resolve: (news: ApplicationsNews) => news })
  applicationsChanged(@Args('topicId', { type: () => ID }) topicId: TopicId, @Context() { reads }: RequestContext) {
    return followApplications(this.house.bus, reads, topicId);
  }

  @Permit(mayChooseApplicants)
  @Mutation(() => ApplicationPlacedType, { description: 'Sorts an application; nobody is told anything by it.' })
  placeApplication(
    @Args('applicationId', { type: () => ID }) id: ApplicationId, @Args('stage', { type: () => ApplicationStageEnum }) stage: keyof typeof ApplicationStageEnum, @Context() { desk, actor }: RequestContext,
  ) {
    return placeApplication(desk, actor, id, stage);
  }

  @Permit(mayChooseApplicants)
  @Mutation(() => ReviewApplicationResult)
  async reviewApplication(@Args('input') input: ReviewApplicationInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentOutcome(await reviewApplication(desk, actor, { ...input, score: input.score ?? null }), locale);
  }

  @Permit(mayChooseApplicants)
  @Mutation(() => SeatApplicantResult, { description: 'Gives an accepted applicant a place among the people of an episode; asked for twice, they have one.' })
  async seatApplicant(
    @Args('applicationId', { type: () => ID }) id: ApplicationId, @Args('episodeId', { type: () => ID }) episodeId: EpisodeId, @Context() { desk, actor, locale }: RequestContext,
  ) {
    return presentOutcome(await seatApplicant(desk, actor, id, episodeId), locale);
  }

  @Permit(mayChooseApplicants)
  @Mutation(() => TakePersonFactsResult, { description: 'Brings the record of a person to what they say in an application: every draft that prints them reaches another revision.' })
  async takePersonFacts(@Args('input') input: JudgeFactsInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentOutcome(await takePersonFacts(desk, actor, readJudged(input)), locale);
  }

  @Permit(mayChooseApplicants)
  @Mutation(() => KeepPersonFactsResult, { description: 'Leaves the record of a person as it is: these differences show again only once the application says something else.' })
  async keepPersonFacts(@Args('input') input: JudgeFactsInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentOutcome(await keepPersonFacts(desk, actor, readJudged(input)), locale);
  }

  @Permit(mayChooseApplicants)
  @Mutation(() => UndoRecordActResult, { description: 'Takes back what was made of differences, unless somebody changed one of these facts since: every draft that prints them reaches another revision.' })
  async undoRecordAct(@Args('actId', { type: () => ID }) actId: RecordActId, @Context() { desk, actor, locale }: RequestContext) {
    return presentOutcome(await undoRecordAct(desk, actor, actId), locale);
  }

  @Permit(mayChooseApplicants)
  @Mutation(() => [DecisionToSendType], { description: 'Writes to each in the words that were read; the same decision is told once however often it is sent. 100 at most.' })
  async sendDecisions(@Args('decisions', { type: () => [SendDecisionInputType] }) decisions: SendDecisionInputType[], @Context() { desk, actor, locale }: RequestContext) {
    return (await sendDecisions(desk, actor, decisions)).map(({ applicationId, sent }) => ({ applicationId, sent: presentOutcome(sent, locale) }));
  }
}

const readJudged = ({ applicationId, differences }: JudgeFactsInputType) => ({
  applicationId, differences: differences.map(({ field, recorded, applied }) => ({ field, recorded: recorded ?? null, applied: applied ?? null })),
});

@Resolver(() => BoardApplicationType)
export class BoardApplicationResolver {
  @Permit(mayChooseApplicants)
  @ResolveField(() => [AffinityType], { description: 'Strongest first.' })
  affinities({ affinities }: BoardApplication, _: Arguments, { loaders }: RequestContext) {
    return loadAffinities(affinities, loaders);
  }

  @Permit(mayChooseApplicants)
  @ResolveField(() => ApplicationReviewsType)
  reviews(application: BoardApplication, _: Arguments, { actor }: RequestContext) {
    return reviewsFor(actor, application);
  }
}
